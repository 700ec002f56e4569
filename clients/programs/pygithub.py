"""The ordinary jobs of PyGithub."""

import os
from datetime import datetime, timezone

from github import Auth, Github, GithubException, InputGitTreeElement
from jobs import run

api = os.environ["GITHUB_API_URL"]
gh = Github(base_url=api, auth=Auth.Token(os.environ["GITHUB_TOKEN"]), per_page=10, retry=0, seconds_between_requests=0, seconds_between_writes=0)
repo = gh.get_repo("acme/api")
kept = {}


def keep(name, value):
    kept[name] = value
    return value


def refused(status, job):
    try:
        job()
    except GithubException as error:
        return error.status == status
    return False


def count(pages):
    return sum(1 for _ in pages)


def branch_from_main(name):
    return repo.create_git_ref(f"refs/heads/{name}", repo.get_branch("main").commit.sha)


def pull(name, path):
    branch_from_main(name)
    repo.create_file(path, f"Add {path}", "content\n", branch=name)
    return repo.create_pull(base="main", head=name, title=f"Add {path}", body="By PyGithub")


def raw_tree():
    blob = repo.create_git_blob("blob", "utf-8")
    base = repo.get_git_commit(repo.get_branch("main").commit.sha)
    tree = repo.create_git_tree([InputGitTreeElement("blob.txt", "100644", "blob", sha=blob.sha)], base.tree)
    return repo.create_git_commit("By hand", tree, [base])


jobs = [
    ("user", lambda: gh.get_user().login == "sandbox-bot"),
    ("user by login", lambda: gh.get_user("ada-k").id == 1200011),
    ("organization", lambda: gh.get_organization("acme").login == "acme"),
    ("repositories of an organization", lambda: count(gh.get_organization("acme").get_repos()) >= 2),
    ("own repositories", lambda: count(gh.get_user().get_repos()) >= 3),
    ("own repositories by affiliation", lambda: {r.owner.login for r in gh.get_user().get_repos(affiliation="owner")} == {"sandbox-bot"}),
    ("private repositories", lambda: count(gh.get_user().get_repos(visibility="private")) == 0),
    ("rate limit", lambda: gh.get_rate_limit().resources.core.limit > 0),
    ("repository", lambda: repo.full_name == "acme/api"),
    ("repository by number", lambda: gh.get_repo(repo.id).full_name == "acme/api"),
    ("lazy repository", lambda: Github(base_url=api, auth=Auth.Token("any"), lazy=True).get_repo("acme/api").get_branch("main").name == "main"),
    ("repository that is not there", lambda: refused(404, lambda: gh.get_repo("acme/nope"))),
    ("edit a repository", lambda: repo.edit(description="Edited") is None),
    ("topics", lambda: (repo.replace_topics(["one", "two"]), repo.get_topics() == ["one", "two"])[1]),
    ("branches", lambda: count(repo.get_branches()) == 6),
    ("branch", lambda: repo.get_branch("feature").commit.sha != ""),
    ("branch that is not there", lambda: refused(404, lambda: repo.get_branch("nope"))),
    ("commits", lambda: repo.get_commits().totalCount == 30),
    ("commits of a branch", lambda: repo.get_commits(sha="stale").totalCount == 10),
    ("commits of a path", lambda: repo.get_commits(path="docs").totalCount < 30),
    ("commits since", lambda: repo.get_commits(since=datetime(2099, 1, 1, tzinfo=timezone.utc)).totalCount == 0),
    ("commits until", lambda: repo.get_commits(until=datetime(2001, 1, 1, tzinfo=timezone.utc)).totalCount == 0),
    ("commits by an author", lambda: repo.get_commits(sha="feature", author="ada-k").totalCount >= 2),
    ("commit with files", lambda: count(repo.get_commit("feature").files) > 0),
    ("pull requests of a commit", lambda: count(repo.get_commit("feature").get_pulls()) == 1),
    ("compare", lambda: (lambda c: (c.ahead_by, c.behind_by))(repo.compare("main", "feature")) == (2, 3)),
    ("commits of a comparison", lambda: count(repo.compare("stale", "main", ).commits) == 20),
    ("merge base", lambda: repo.compare("main", "feature").merge_base_commit.sha != ""),
    ("ref", lambda: repo.get_git_ref("heads/main").object.sha == repo.get_branch("main").commit.sha),
    ("matching refs", lambda: count(repo.get_git_matching_refs("heads/s")) == 2),
    ("make a ref", lambda: keep("ref", branch_from_main("made")).ref == "refs/heads/made"),
    ("move a ref", lambda: kept["ref"].edit(repo.get_branch("second").commit.sha, force=True)),
    ("delete a ref", lambda: kept["ref"].delete()),
    ("commit by hand", lambda: keep("commit", raw_tree()).sha != ""),
    ("tree", lambda: "blob.txt" in {e.path for e in repo.get_git_tree(kept["commit"].sha, recursive=True).tree}),
    ("blob", lambda: repo.get_git_blob(repo.get_contents("README.md").sha).size > 0),
    ("tag object", lambda: repo.create_git_tag("v0", "Zero", kept["commit"].sha, "commit").tag == "v0"),
    ("tags", lambda: (repo.create_git_ref("refs/tags/v0", kept["commit"].sha), count(repo.get_tags()) == 1)[1]),
    ("file", lambda: b"# API" in repo.get_contents("README.md").decoded_content),
    ("file of a branch", lambda: repo.get_contents("feature.txt", ref="feature").name == "feature.txt"),
    ("folder", lambda: len(repo.get_contents("docs")) == 1),
    ("readme", lambda: repo.get_readme().name == "README.md"),
    ("file that is not there", lambda: refused(404, lambda: repo.get_contents("nope.txt"))),
    ("make a file", lambda: keep("file", repo.create_file("new.txt", "Add", "new\n"))["commit"].sha != ""),
    ("change a file", lambda: keep("file", repo.update_file("new.txt", "Change", "newer\n", kept["file"]["content"].sha))),
    ("change an old file", lambda: refused(409, lambda: repo.update_file("new.txt", "Old", "x", "0" * 40))),
    ("delete a file", lambda: repo.delete_file("new.txt", "Delete", kept["file"]["content"].sha)),
    ("merge a branch", lambda: (branch_from_main("target"), repo.merge("target", "second", "Merge").sha != "")[1]),
    ("merge what is merged", lambda: repo.merge("target", "second") is None),
    ("labels", lambda: count(repo.get_labels()) >= 9),
    ("make a label", lambda: keep("label", repo.create_label("made", "ff0000", "A label")).name == "made"),
    ("edit a label", lambda: kept["label"].edit("edited", "00ff00", "Edited")),
    ("delete a label", lambda: repo.get_label("edited").delete()),
    ("make a milestone", lambda: keep("milestone", repo.create_milestone("One", due_on=datetime(2027, 1, 1))).number == 1),
    ("milestones", lambda: count(repo.get_milestones()) == 1),
    ("edit a milestone", lambda: kept["milestone"].edit("Two", state="open")),
    ("issues", lambda: repo.get_issues(state="all").totalCount >= 3),
    ("issues by label", lambda: repo.get_issues(labels=["bug"]).totalCount >= 2),
    ("issues by assignee", lambda: repo.get_issues(assignee="ada-k").totalCount == 1),
    ("issues by mention", lambda: repo.get_issues(mentioned=gh.get_user("sandbox-bot")).totalCount == 1),
    ("issues by creator", lambda: repo.get_issues(creator="ada-k", state="all").totalCount >= 2),
    ("issues by milestone", lambda: repo.get_issues(milestone=kept["milestone"]).totalCount == 0),
    ("make an issue", lambda: keep("issue", repo.create_issue("Made", "By PyGithub", labels=["bug"], assignees=["ada-k"], milestone=kept["milestone"])).number > 3),
    ("edit an issue", lambda: kept["issue"].edit(title="Edited", body="Edited")),
    ("comment", lambda: keep("comment", kept["issue"].create_comment("Hello")).body == "Hello"),
    ("edit a comment", lambda: kept["comment"].edit("Bye")),
    ("comments", lambda: count(kept["issue"].get_comments()) == 1),
    ("comments of a repository", lambda: count(repo.get_issues_comments(sort="created")) >= 1),
    ("delete a comment", lambda: kept["comment"].delete()),
    ("label an issue", lambda: kept["issue"].add_to_labels("question")),
    ("unlabel an issue", lambda: kept["issue"].remove_from_labels("question")),
    ("set labels", lambda: kept["issue"].set_labels("bug", "wontfix")),
    ("assign", lambda: kept["issue"].add_to_assignees("sandbox-bot")),
    ("unassign", lambda: kept["issue"].remove_from_assignees("sandbox-bot")),
    ("lock", lambda: kept["issue"].lock("resolved")),
    ("unlock", lambda: kept["issue"].unlock()),
    ("events of an issue", lambda: count(kept["issue"].get_events()) > 3),
    ("timeline of an issue", lambda: count(kept["issue"].get_timeline()) > 3),
    ("close an issue", lambda: kept["issue"].edit(state="closed", state_reason="not_planned")),
    ("events of a repository", lambda: count(repo.get_issues_events()) > 3),
    ("react to an issue", lambda: kept["issue"].create_reaction("heart").content == "heart"),
    ("pull requests", lambda: repo.get_pulls().totalCount == 1),
    ("pull requests by head", lambda: repo.get_pulls(head="acme:feature").totalCount == 1),
    ("pull requests by base", lambda: repo.get_pulls(base="nope").totalCount == 0),
    ("pull request", lambda: keep("pull", repo.get_pull(1)).commits == 2),
    ("files of a pull request", lambda: count(kept["pull"].get_files()) > 0),
    ("commits of a pull request", lambda: count(kept["pull"].get_commits()) == 2),
    ("make a pull request", lambda: keep("made", pull("work", "work.txt")).number > 1),
    ("make one twice", lambda: refused(422, lambda: repo.create_pull(base="main", head="work", title="Again", body=""))),
    ("edit a pull request", lambda: kept["made"].edit(title="Edited")),
    ("review", lambda: kept["made"].create_review(body="Good", event="COMMENT").state == "COMMENTED"),
    ("reviews", lambda: count(kept["made"].get_reviews()) == 1),
    ("ask for a review", lambda: kept["made"].create_review_request(reviewers=["ada-k"])),
    ("requested reviewers", lambda: [u.login for u in kept["made"].get_review_requests()[0]] == ["ada-k"]),
    ("update a branch", lambda: repo.get_pull(1).update_branch()),
    ("comment on a pull request", lambda: kept["made"].create_issue_comment("Hi").body == "Hi"),
    ("line comments", lambda: count(kept["made"].get_review_comments()) == 0),
    ("merge a pull request", lambda: kept["made"].merge(merge_method="squash").merged),
    ("is merged", lambda: kept["made"].is_merged()),
    ("close a pull request", lambda: pull("closed", "closed.txt").edit(state="closed")),
    ("auto-merge of what is clean", lambda: refused(400, lambda: pull("later", "later.txt").enable_automerge("MERGE"))),
    ("status", lambda: repo.get_commit("main").create_status("success", context="ci").state == "success"),
    ("combined status", lambda: repo.get_commit("main").get_combined_status().state == "success"),
    ("check runs", lambda: count(repo.get_commit("main").get_check_runs()) == 0),
    ("protect a branch", lambda: repo.get_branch("target").edit_protection(strict=True, contexts=["ci"], enforce_admins=True)),
    ("protection", lambda: repo.get_branch("target").get_protection().required_status_checks.strict),
    ("unprotect a branch", lambda: repo.get_branch("target").remove_protection()),
    ("collaborators", lambda: count(repo.get_collaborators(affiliation="direct")) == 1),
    ("permission of somebody", lambda: repo.get_collaborator_permission("sandbox-bot") == "admin"),
    ("assignees", lambda: count(repo.get_assignees()) >= 2),
    ("workflows", lambda: keep("workflow", repo.get_workflow("ci.yml")).name == "CI"),
    ("runs", lambda: kept["workflow"].get_runs().totalCount >= 2),
    ("runs by status", lambda: repo.get_workflow_runs(status="failure").totalCount == 1),
    ("dispatch", lambda: kept["workflow"].create_dispatch("main")),
    ("artifacts", lambda: count(repo.get_artifacts()) == 0),
    ("dispatch to a repository", lambda: repo.create_repository_dispatch("go", {"a": 1})),
    ("make a release", lambda: keep("release", repo.create_git_release("v1", "One", "Notes", target_commitish="main")).tag_name == "v1"),
    ("releases", lambda: count(repo.get_releases()) == 1),
    ("latest release", lambda: repo.get_latest_release().tag_name == "v1"),
    ("edit a release", lambda: kept["release"].update_release("One!", "More").name == "One!"),
    ("delete a release", lambda: kept["release"].delete_release()),
    ("search issues", lambda: gh.search_issues("repo:acme/api is:issue is:open").totalCount >= 1),
    ("search repositories", lambda: gh.search_repositories("user:acme").totalCount >= 2),
    ("search code", lambda: gh.search_code("API repo:acme/api").totalCount >= 1),
    ("fork", lambda: keep("fork", gh.get_user().create_fork(gh.get_repo("acme/web"))).fork),
    ("forks", lambda: count(gh.get_repo("acme/web").get_forks()) == 1),
    ("sync a fork", lambda: kept["fork"].merge_upstream("main").merge_type == "none"),
    ("make a repository", lambda: keep("new", gh.get_user().create_repo("fresh", auto_init=True)).full_name == "sandbox-bot/fresh"),
    ("rename a repository", lambda: kept["new"].edit(name="fresher")),
    ("follow a renamed repository", lambda: gh.get_repo("sandbox-bot/fresh").name == "fresher"),
    ("archive a repository", lambda: gh.get_repo("sandbox-bot/fresher").edit(archived=True)),
    ("delete a repository", lambda: gh.get_repo("sandbox-bot/fresher").delete()),
    ("archive link", lambda: "tarball" in repo.get_archive_link("tarball") or "legacy" in repo.get_archive_link("tarball")),
    ("languages", lambda: isinstance(repo.get_languages(), dict)),
    ("contributors", lambda: count(repo.get_contributors()) >= 1),
    ("webhooks", lambda: count(repo.get_hooks()) == 0),
    ("GraphQL", lambda: gh.requester.graphql_query("query { viewer { login } }", {})[1]["data"]["viewer"]["login"] == "sandbox-bot"),
]

run(jobs)
