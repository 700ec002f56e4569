import java.util.List;
import org.kohsuke.github.*;

/** The ordinary jobs of hub4j: a line of JSON for each. */
public class Jobs {
  interface Job {
    boolean work() throws Exception;
  }

  static GHRepository repo;
  static GHIssue issue;
  static GHPullRequest pull;
  static GHRelease release;

  static void job(String name, Job job) {
    String why = "";
    try {
      why = job.work() ? "" : "gave another answer";
    } catch (Throwable error) {
      why = String.valueOf(error);
    }
    String text = why.replace("\\", "/").replace("\"", "'").replaceAll("\\s+", " ");
    System.out.printf("{\"job\": \"%s\", \"ok\": %s, \"why\": \"%s\"}%n", name, why.isEmpty(), text.substring(0, Math.min(300, text.length())));
  }

  public static void main(String[] args) throws Exception {
    GitHub gh = new GitHubBuilder().withEndpoint(System.getenv("GITHUB_API_URL")).withOAuthToken(System.getenv("GITHUB_TOKEN")).build();
    job("user", () -> gh.getMyself().getLogin().equals("sandbox-bot"));
    job("credentials", gh::isCredentialValid);
    job("organization", () -> gh.getOrganization("acme").getRepositories().size() >= 2);
    job("own repositories", () -> gh.getMyself().getAllRepositories().size() >= 1);
    job("repository", () -> (repo = gh.getRepository("acme/api")) != null);
    job("branches", () -> repo.getBranches().size() > 4);
    job("branch", () -> repo.getBranch("feature").getSHA1() != null);
    job("commits", () -> repo.listCommits().toList().size() == 30);
    job("commits of a path", () -> repo.queryCommits().path("docs").list().toList().size() < 30);
    job("commit", () -> repo.getCommit(repo.getBranch("feature").getSHA1()).listFiles().toList().size() > 0);
    job("compare", () -> repo.getCompare("main", "feature").getAheadBy() == 2);
    job("ref", () -> repo.getRef("heads/main").getObject().getSha() != null);
    job("make a ref", () -> repo.createRef("refs/heads/java", repo.getBranch("main").getSHA1()) != null);
    job("tree", () -> repo.getTreeRecursive("main", 1).getTree().size() > 3);
    job("file", () -> repo.getFileContent("README.md").read().available() > 0);
    job("folder", () -> repo.getDirectoryContent("docs").size() == 1);
    job("readme", () -> repo.getReadme().getName().equals("README.md"));
    job("make a file", () -> repo.createContent().path("java.txt").content("java").message("Add").branch("java").commit() != null);
    job("change a file", () -> repo.getFileContent("java.txt", "java").update("more", "Change", "java") != null);
    job("delete a file", () -> {
      repo.createContent().path("gone.txt").content("x").message("Add").branch("second").commit();
      return repo.getFileContent("gone.txt", "second").delete("Delete", "second") != null;
    });
    job("merge a branch", () -> repo.getBranch("stale").merge("main", "Merge") != null);
    job("labels", () -> repo.listLabels().toList().size() >= 9);
    job("make a label", () -> repo.createLabel("java", "ff0000") != null);
    job("milestone", () -> repo.createMilestone("One", "First") != null);
    job("issues", () -> repo.getIssues(GHIssueState.ALL).size() >= 3);
    job("issues by assignee", () -> repo.queryIssues().assignee("ada-k").list().toList().size() == 1);
    job("make an issue", () -> (issue = repo.createIssue("Java").body("Body").label("bug").assignee("ada-k").create()) != null);
    job("comment", () -> issue.comment("Hi") != null);
    job("label an issue", () -> issue.addLabels("question") != null);
    job("events", () -> issue.listEvents().toList().size() > 0);
    job("lock", () -> { issue.lock(); issue.unlock(); return true; });
    job("close an issue", () -> { issue.close(GHIssueStateReason.NOT_PLANNED); return true; });
    job("pull requests", () -> repo.queryPullRequests().head("acme:feature").list().toList().size() == 1);
    job("pull request", () -> repo.getPullRequest(1).listFiles().toList().size() > 0);
    job("make a pull request", () -> (pull = repo.createPullRequest("Java", "java", "main", "Body")) != null);
    job("review", () -> repo.getPullRequest(1).createReview().body("Good").event(GHPullRequestReviewEvent.APPROVE).create() != null);
    job("ask for a review", () -> { pull.requestReviewers(List.of(gh.getUser("ada-k"))); return true; });
    job("status", () -> repo.createCommitStatus(pull.getHead().getSha(), GHCommitState.SUCCESS, null, null) != null);
    job("merge a pull request", () -> { pull.merge("Merge"); return repo.getPullRequest(pull.getNumber()).isMerged(); });
    job("protect a branch", () -> repo.getBranch("third").enableProtection().requiredReviewers(1).includeAdmins().enable() != null);
    job("unprotect a branch", () -> { repo.getBranch("third").disableProtection(); return true; });
    job("collaborators", () -> repo.listCollaborators().toList().size() >= 1);
    job("workflows", () -> repo.listWorkflows().toList().size() == 1);
    job("runs", () -> repo.queryWorkflowRuns().status(GHWorkflowRun.Status.COMPLETED).list().toList().size() >= 1);
    job("make a release", () -> (release = repo.createRelease("v1").name("One").create()) != null);
    job("latest release", () -> repo.getLatestRelease().getTagName().equals("v1"));
    job("search issues", () -> gh.searchIssues().q("repo:acme/api is:open").list().toList().size() > 0);
    job("search repositories", () -> gh.searchRepositories().user("acme").list().toList().size() >= 2);
    job("fork", () -> gh.getRepository("acme/web").fork() != null);
    job("rate limit", () -> gh.getRateLimit().getLimit() > 0);
    job("meta", () -> gh.getMeta() != null);
    job("delete a repository", () -> { gh.getRepository("acme/web").delete(); return true; });
    System.exit(0);
  }
}
