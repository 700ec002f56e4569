// The ordinary jobs of go-github: a line of JSON for each.
package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"os"

	"github.com/google/go-github/v74/github"
)

const owner, repo = "acme", "api"

var (
	ctx    = context.Background()
	client *github.Client
	issue  *github.Issue
	pull   *github.PullRequest
	file   *github.RepositoryContentResponse
	made   *github.RepositoryRelease
)

func check(isRight bool, err error) error {
	if err == nil && !isRight {
		return errors.New("gave another answer")
	}
	return err
}

func refused(status int, response *github.Response, err error) error {
	if response != nil && response.StatusCode == status {
		return nil
	}
	return fmt.Errorf("was not refused with %d: %v", status, err)
}

func sha(branch string) string {
	ref, _, err := client.Git.GetRef(ctx, owner, repo, "heads/"+branch)
	if err != nil {
		return ""
	}
	return ref.Object.GetSHA()
}

func job(name string, work func() error) {
	line := map[string]any{"job": name, "ok": true, "why": ""}
	if err := work(); err != nil {
		line["ok"], line["why"] = false, err.Error()
	}
	text, _ := json.Marshal(line)
	fmt.Println(string(text))
}

func main() {
	client = github.NewClient(nil).WithAuthToken(os.Getenv("GITHUB_TOKEN"))
	client.BaseURL, _ = url.Parse(os.Getenv("GITHUB_API_URL") + "/")
	client.UploadURL = client.BaseURL
	repositories()
	git()
	issues()
	pulls()
	more()
}

func repositories() {
	job("user", func() error { u, _, err := client.Users.Get(ctx, ""); return check(u.GetLogin() == "sandbox-bot", err) })
	job("organization", func() error { _, _, err := client.Organizations.Get(ctx, owner); return err })
	job("repositories of an organization", func() error {
		all, _, err := client.Repositories.ListByOrg(ctx, owner, nil)
		return check(len(all) >= 2, err)
	})
	job("own repositories", func() error {
		all, _, err := client.Repositories.ListByAuthenticatedUser(ctx, &github.RepositoryListByAuthenticatedUserOptions{Affiliation: "owner"})
		return check(len(all) == 1, err)
	})
	job("repository", func() error { _, _, err := client.Repositories.Get(ctx, owner, repo); return err })
	job("repository that is not there", func() error {
		_, response, err := client.Repositories.Get(ctx, owner, "nope")
		return refused(http.StatusNotFound, response, err)
	})
	job("edit a repository", func() error {
		_, _, err := client.Repositories.Edit(ctx, owner, repo, &github.Repository{Description: github.Ptr("Edited")})
		return err
	})
	job("topics", func() error { _, _, err := client.Repositories.ReplaceAllTopics(ctx, owner, repo, []string{"one"}); return err })
	job("branches", func() error { all, _, err := client.Repositories.ListBranches(ctx, owner, repo, nil); return check(len(all) > 4, err) })
	job("branch", func() error { _, _, err := client.Repositories.GetBranch(ctx, owner, repo, "feature", 1); return err })
	job("all pages of commits", func() error {
		options, count := &github.CommitsListOptions{ListOptions: github.ListOptions{PerPage: 7}}, 0
		for {
			page, response, err := client.Repositories.ListCommits(ctx, owner, repo, options)
			if err != nil {
				return err
			}
			count += len(page)
			if response.NextPage == 0 {
				return check(count == 30, nil)
			}
			options.Page = response.NextPage
		}
	})
	job("commits of a path", func() error {
		all, _, err := client.Repositories.ListCommits(ctx, owner, repo, &github.CommitsListOptions{Path: "docs"})
		return check(len(all) < 30, err)
	})
	job("commit", func() error { _, _, err := client.Repositories.GetCommit(ctx, owner, repo, "feature", nil); return err })
	job("sha of a branch", func() error {
		found, _, err := client.Repositories.GetCommitSHA1(ctx, owner, repo, "main", "")
		return check(found == sha("main"), err)
	})
	job("same sha is 304", func() error {
		_, response, err := client.Repositories.GetCommitSHA1(ctx, owner, repo, "main", sha("main"))
		return refused(http.StatusNotModified, response, err)
	})
	job("compare", func() error {
		c, _, err := client.Repositories.CompareCommits(ctx, owner, repo, "main", "feature", nil)
		return check(c.GetAheadBy() == 2, err)
	})
	job("diff", func() error {
		_, _, err := client.Repositories.CompareCommitsRaw(ctx, owner, repo, "main", "feature", github.RawOptions{Type: github.Diff})
		return err
	})
	job("collaborators", func() error {
		_, _, err := client.Repositories.ListCollaborators(ctx, owner, repo, &github.ListCollaboratorsOptions{Affiliation: "all"})
		return err
	})
	job("permission", func() error { _, _, err := client.Repositories.GetPermissionLevel(ctx, owner, repo, "sandbox-bot"); return err })
}

func git() {
	job("make a ref", func() error {
		_, _, err := client.Git.CreateRef(ctx, owner, repo, &github.Reference{Ref: github.Ptr("refs/heads/go"), Object: &github.GitObject{SHA: github.Ptr(sha("main"))}})
		return err
	})
	job("matching refs", func() error {
		_, _, err := client.Git.ListMatchingRefs(ctx, owner, repo, &github.ReferenceListOptions{Ref: "heads/g"})
		return err
	})
	job("tree", func() error { t, _, err := client.Git.GetTree(ctx, owner, repo, "main", true); return check(len(t.Entries) > 3, err) })
	job("commit by hand", func() error {
		tree, _, err := client.Git.CreateTree(ctx, owner, repo, sha("main"), []*github.TreeEntry{{Path: github.Ptr("go.txt"), Mode: github.Ptr("100644"), Type: github.Ptr("blob"), Content: github.Ptr("go")}})
		if err != nil {
			return err
		}
		_, _, err = client.Git.CreateCommit(ctx, owner, repo, &github.Commit{Message: github.Ptr("Go"), Tree: tree, Parents: []*github.Commit{{SHA: github.Ptr(sha("main"))}}}, nil)
		return err
	})
	job("file", func() error {
		found, _, _, err := client.Repositories.GetContents(ctx, owner, repo, "README.md", nil)
		if err != nil {
			return err
		}
		text, err := found.GetContent()
		return check(len(text) > 0, err)
	})
	job("folder", func() error {
		_, all, _, err := client.Repositories.GetContents(ctx, owner, repo, "docs", nil)
		return check(len(all) == 1, err)
	})
	job("make a file", func() (err error) {
		file, _, err = client.Repositories.CreateFile(ctx, owner, repo, "go.txt", &github.RepositoryContentFileOptions{Message: github.Ptr("Add"), Content: []byte("go"), Branch: github.Ptr("go")})
		return err
	})
	job("delete a file", func() error {
		_, _, err := client.Repositories.CreateFile(ctx, owner, repo, "gone.txt", &github.RepositoryContentFileOptions{Message: github.Ptr("Add"), Content: []byte("x"), Branch: github.Ptr("second")})
		if err != nil {
			return err
		}
		found, _, _, err := client.Repositories.GetContents(ctx, owner, repo, "gone.txt", &github.RepositoryContentGetOptions{Ref: "second"})
		if err != nil {
			return err
		}
		_, _, err = client.Repositories.DeleteFile(ctx, owner, repo, "gone.txt", &github.RepositoryContentFileOptions{Message: github.Ptr("Delete"), SHA: found.SHA, Branch: github.Ptr("second")})
		return err
	})
	job("merge a branch", func() error {
		_, _, err := client.Repositories.Merge(ctx, owner, repo, &github.RepositoryMergeRequest{Base: github.Ptr("stale"), Head: github.Ptr("main")})
		return err
	})
	job("archive link", func() error {
		_, _, err := client.Repositories.GetArchiveLink(ctx, owner, repo, github.Tarball, &github.RepositoryContentGetOptions{Ref: "main"}, 1)
		return err
	})
}

func issues() {
	job("labels", func() error { _, _, err := client.Issues.ListLabels(ctx, owner, repo, nil); return err })
	job("make a label", func() error {
		_, _, err := client.Issues.CreateLabel(ctx, owner, repo, &github.Label{Name: github.Ptr("go"), Color: github.Ptr("ff0000")})
		return err
	})
	job("milestone", func() error {
		_, _, err := client.Issues.CreateMilestone(ctx, owner, repo, &github.Milestone{Title: github.Ptr("One")})
		return err
	})
	job("issues", func() error {
		_, _, err := client.Issues.ListByRepo(ctx, owner, repo, &github.IssueListByRepoOptions{State: "all", Mentioned: "sandbox-bot"})
		return err
	})
	job("make an issue", func() (err error) {
		issue, _, err = client.Issues.Create(ctx, owner, repo, &github.IssueRequest{Title: github.Ptr("Go"), Labels: &[]string{"bug"}, Milestone: github.Ptr(1)})
		return err
	})
	job("edit an issue", func() error {
		_, _, err := client.Issues.Edit(ctx, owner, repo, issue.GetNumber(), &github.IssueRequest{State: github.Ptr("closed")})
		return err
	})
	job("comment", func() error {
		_, _, err := client.Issues.CreateComment(ctx, owner, repo, issue.GetNumber(), &github.IssueComment{Body: github.Ptr("Hi")})
		return err
	})
	job("assign", func() error { _, _, err := client.Issues.AddAssignees(ctx, owner, repo, issue.GetNumber(), []string{"ada-k"}); return err })
	job("events", func() error { _, _, err := client.Issues.ListIssueEvents(ctx, owner, repo, issue.GetNumber(), nil); return err })
	job("timeline", func() error { _, _, err := client.Issues.ListIssueTimeline(ctx, owner, repo, issue.GetNumber(), nil); return err })
	job("lock", func() error { _, err := client.Issues.Lock(ctx, owner, repo, issue.GetNumber(), nil); return err })
	job("search issues", func() error { _, _, err := client.Search.Issues(ctx, "repo:acme/api is:issue", nil); return err })
	job("search repositories", func() error { _, _, err := client.Search.Repositories(ctx, "user:acme", nil); return err })
}

func pulls() {
	job("pull requests", func() error {
		all, _, err := client.PullRequests.List(ctx, owner, repo, &github.PullRequestListOptions{Head: "acme:feature"})
		return check(len(all) == 1, err)
	})
	job("pull request", func() error { _, _, err := client.PullRequests.Get(ctx, owner, repo, 1); return err })
	job("files of a pull request", func() error { _, _, err := client.PullRequests.ListFiles(ctx, owner, repo, 1, nil); return err })
	job("make a pull request", func() (err error) {
		pull, _, err = client.PullRequests.Create(ctx, owner, repo, &github.NewPullRequest{Title: github.Ptr("Go"), Head: github.Ptr("go"), Base: github.Ptr("main")})
		return err
	})
	job("review", func() error {
		_, _, err := client.PullRequests.CreateReview(ctx, owner, repo, 1, &github.PullRequestReviewRequest{Event: github.Ptr("APPROVE")})
		return err
	})
	job("ask for a review", func() error {
		_, _, err := client.PullRequests.RequestReviewers(ctx, owner, repo, pull.GetNumber(), github.ReviewersRequest{Reviewers: []string{"ada-k"}})
		return err
	})
	job("line comments", func() error { _, _, err := client.PullRequests.ListComments(ctx, owner, repo, 1, nil); return err })
	job("status", func() error {
		_, _, err := client.Repositories.CreateStatus(ctx, owner, repo, sha("go"), &github.RepoStatus{State: github.Ptr("success")})
		return err
	})
	job("combined status", func() error { _, _, err := client.Repositories.GetCombinedStatus(ctx, owner, repo, "go", nil); return err })
	job("check runs", func() error { _, _, err := client.Checks.ListCheckRunsForRef(ctx, owner, repo, "go", nil); return err })
	job("merge a pull request", func() error {
		_, _, err := client.PullRequests.Merge(ctx, owner, repo, pull.GetNumber(), "", nil)
		return err
	})
	job("protection", func() error {
		_, _, err := client.Repositories.UpdateBranchProtection(ctx, owner, repo, "third", &github.ProtectionRequest{})
		return err
	})
	job("rulesets", func() error { _, _, err := client.Repositories.GetAllRulesets(ctx, owner, repo, nil); return err })
}

func more() {
	job("workflows", func() error { _, _, err := client.Actions.ListWorkflows(ctx, owner, repo, nil); return err })
	job("runs", func() error {
		_, _, err := client.Actions.ListRepositoryWorkflowRuns(ctx, owner, repo, &github.ListWorkflowRunsOptions{Created: ">2000-01-01"})
		return err
	})
	job("dispatch", func() error {
		_, err := client.Actions.CreateWorkflowDispatchEventByFileName(ctx, owner, repo, "ci.yml", github.CreateWorkflowDispatchEventRequest{Ref: "main"})
		return err
	})
	job("make a release", func() (err error) {
		made, _, err = client.Repositories.CreateRelease(ctx, owner, repo, &github.RepositoryRelease{TagName: github.Ptr("v1")})
		return err
	})
	job("latest release", func() error { _, _, err := client.Repositories.GetLatestRelease(ctx, owner, repo); return err })
	job("upload an asset", func() error {
		text, err := os.Open(os.Args[0])
		if err != nil {
			return err
		}
		_, _, err = client.Repositories.UploadReleaseAsset(ctx, owner, repo, made.GetID(), &github.UploadOptions{Name: "jobs"}, text)
		return err
	})
	job("fork", func() error {
		_, response, err := client.Repositories.CreateFork(ctx, owner, "web", nil)
		return refused(http.StatusAccepted, response, err)
	})
	job("rate limit", func() error { _, _, err := client.RateLimit.Get(ctx); return err })
	job("meta", func() error { _, _, err := client.Meta.Get(ctx); return err })
	job("delete a repository", func() error { _, err := client.Repositories.Delete(ctx, owner, "web"); return err })
}
