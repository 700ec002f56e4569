"""The ordinary jobs of githubkit, which holds every answer to GitHub's description."""

import os

from githubkit import GitHub
from jobs import run

gh = GitHub(os.environ["GITHUB_TOKEN"], base_url=os.environ["GITHUB_API_URL"] + "/", auto_retry=False)
rest = gh.rest
at = {"owner": "acme", "repo": "api"}
kept = {}


def parsed(answer):
    return answer.parsed_data is not None


def sha(branch="main"):
    return rest.git.get_ref(**at, ref=f"heads/{branch}").parsed_data.object_.sha


def keep(name, answer):
    kept[name] = answer.parsed_data
    return True


jobs = [
    ("user", lambda: rest.users.get_authenticated().parsed_data.login == "sandbox-bot"),
    ("user by login", lambda: parsed(rest.users.get_by_username("ada-k"))),
    ("organization", lambda: parsed(rest.orgs.get("acme"))),
    ("repositories of an organization", lambda: len(rest.repos.list_for_org("acme", type="all").parsed_data) == 3),
    ("own repositories", lambda: parsed(rest.repos.list_for_authenticated_user(visibility="all"))),
    ("rate limit", lambda: parsed(rest.rate_limit.get())),
    ("repository", lambda: parsed(rest.repos.get(**at))),
    ("edit a repository", lambda: parsed(rest.repos.update(**at, description="Edited"))),
    ("topics", lambda: parsed(rest.repos.get_all_topics(**at))),
    ("branches", lambda: len(rest.repos.list_branches(**at).parsed_data) == 6),
    ("branch", lambda: parsed(rest.repos.get_branch(**at, branch="feature"))),
    ("commits", lambda: parsed(rest.repos.list_commits(**at, path="docs"))),
    ("commit", lambda: parsed(rest.repos.get_commit(**at, ref="feature"))),
    ("compare", lambda: rest.repos.compare_commits(**at, basehead="main...feature").parsed_data.ahead_by == 2),
    ("ref", lambda: sha() != ""),
    ("make a ref", lambda: parsed(rest.git.create_ref(**at, ref="refs/heads/kit", sha=sha()))),
    ("move a ref", lambda: parsed(rest.git.update_ref(**at, ref="heads/kit", sha=sha("second"), force=True))),
    ("matching refs", lambda: parsed(rest.git.list_matching_refs(**at, ref="heads/k"))),
    ("tree", lambda: parsed(rest.git.get_tree(**at, tree_sha="main", recursive="1"))),
    ("commit object", lambda: parsed(rest.git.get_commit(**at, commit_sha=sha()))),
    ("blob", lambda: keep("blob", rest.git.create_blob(**at, content="x"))),
    ("file", lambda: parsed(rest.repos.get_content(**at, path="README.md"))),
    ("folder", lambda: parsed(rest.repos.get_content(**at, path="docs"))),
    ("readme", lambda: parsed(rest.repos.get_readme(**at))),
    ("make a file", lambda: parsed(rest.repos.create_or_update_file_contents(**at, path="kit.txt", message="Add", content="eA==", branch="kit"))),
    ("labels", lambda: parsed(rest.issues.list_labels_for_repo(**at))),
    ("make a label", lambda: parsed(rest.issues.create_label(**at, name="kit", color="ff0000"))),
    ("milestone", lambda: parsed(rest.issues.create_milestone(**at, title="One"))),
    ("milestones", lambda: parsed(rest.issues.list_milestones(**at))),
    ("issues", lambda: parsed(rest.issues.list_for_repo(**at, state="all"))),
    ("make an issue", lambda: keep("issue", rest.issues.create(**at, title="Kit", labels=["bug"], milestone=1))),
    ("edit an issue", lambda: parsed(rest.issues.update(**at, issue_number=kept["issue"].number, state="closed"))),
    ("comment", lambda: parsed(rest.issues.create_comment(**at, issue_number=kept["issue"].number, body="Hi"))),
    ("events", lambda: parsed(rest.issues.list_events(**at, issue_number=kept["issue"].number))),
    ("timeline", lambda: parsed(rest.issues.list_events_for_timeline(**at, issue_number=kept["issue"].number))),
    ("make a pull request", lambda: keep("pull", rest.pulls.create(**at, title="Kit", head="kit", base="main"))),
    ("pull request", lambda: parsed(rest.pulls.get(**at, pull_number=1))),
    ("pull requests", lambda: parsed(rest.pulls.list(**at, state="all"))),
    ("files of a pull request", lambda: parsed(rest.pulls.list_files(**at, pull_number=1))),
    ("commits of a pull request", lambda: parsed(rest.pulls.list_commits(**at, pull_number=1))),
    ("review", lambda: parsed(rest.pulls.create_review(**at, pull_number=1, event="APPROVE"))),
    ("merge a pull request", lambda: rest.pulls.merge(**at, pull_number=kept["pull"].number).parsed_data.merged),
    ("status", lambda: parsed(rest.repos.create_commit_status(**at, sha=sha(), state="success"))),
    ("combined status", lambda: parsed(rest.repos.get_combined_status_for_ref(**at, ref="main"))),
    ("check runs", lambda: parsed(rest.checks.list_for_ref(**at, ref="main"))),
    ("protection", lambda: parsed(rest.repos.update_branch_protection(**at, branch="stale", required_status_checks=None, enforce_admins=None, required_pull_request_reviews=None, restrictions=None))),
    ("rulesets", lambda: parsed(rest.repos.get_repo_rulesets(**at))),
    ("workflows", lambda: parsed(rest.actions.list_repo_workflows(**at))),
    ("runs", lambda: parsed(rest.actions.list_workflow_runs_for_repo(**at, status="failure"))),
    ("search issues", lambda: parsed(rest.search.issues_and_pull_requests(q="repo:acme/api is:open"))),
    ("search repositories", lambda: parsed(rest.search.repos(q="user:acme"))),
    ("fork", lambda: parsed(rest.repos.create_fork("acme", "web"))),
    ("releases", lambda: parsed(rest.repos.list_releases(**at))),
    ("make a release", lambda: parsed(rest.repos.create_release(**at, tag_name="v1"))),
    ("delete a repository", lambda: rest.repos.delete("acme", "web").status_code == 204),
    ("GraphQL", lambda: gh.graphql("query { viewer { login } }")["viewer"]["login"] == "sandbox-bot"),
]

run(jobs)
