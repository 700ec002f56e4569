/**
 * Actions whose repositories are archived: nobody repairs them any more. In lower case.
 *
 * @see https://github.com/zizmorcore/zizmor/blob/main/crates/zizmor/data/archived-repos.txt, where most of them are told of
 */
export const ARCHIVED_ACTIONS: ReadonlySet<string> = new Set(
  words(`
    8398a7/action-slack actions-rs/audit-check actions-rs/cargo actions-rs/clippy-check
    actions-rs/components-nightly actions-rs/grcov actions-rs/install actions-rs/tarpaulin
    actions-rs/toolchain actions/create-release actions/setup-elixir actions/setup-haskell actions/setup-ruby
    actions/upload-release-asset actionstoolbox/gem-build-and-release-action allanchain/poetry-cache-action
    andrewmcodes-archive/rubocop-linter-action aquasecurity/cfsec artichoke/setup-rust
    aslafy-z/conventional-pr-title-action azure/appconfiguration-sync azure/appservice-actions
    azure/azure-resource-login-action azure/container-actions azure/container-scan
    azure/data-factory-deploy-action azure/data-factory-export-action azure/data-factory-validate-action
    azure/docker-login azure/get-keyvault-secrets azure/k8s-actions azure/manage-azure-policy
    azure/publish-security-assessments azure/run-sqlpackage-action azure/spring-cloud-deploy
    azure/webapps-container-deploy cedrickring/golang-action cirrus-actions/rebase
    contributor-assistant/github-action convictional/trigger-workflow-and-wait cpcloud/flake-update-action
    crazy-max/ghaction-docker-buildx crazy-max/ghaction-hugo datreeio/datree
    decathlon/pull-request-labeler-action delaguardo/setup-graalvm dulvui/godot-android-export
    elstudio/actions-settings expo/expo-preview-action extractions/setup-mdbook extractions/setup-powerpack
    fabasoad/setup-zizmor-action facebook/pysa-action fregante/release-with-changelog fregante/setup-git-token
    google-github-actions/setup-cloud-sdk google/mirror-branch-action gradle/gradle-build-action
    grafana/k6-action hashicorp/terraform-cdk-action hcodes/yaspeller helaili/github-graphql-action
    helaili/jekyll-action ilshidur/action-slack irgolic/autopr jakejarvis/backblaze-b2-action
    jakejarvis/cloudflare-purge-action jakejarvis/firebase-deploy-action jakejarvis/hugo-build-action
    jakejarvis/lighthouse-action jakejarvis/s3-sync-action jetli/wasm-bindgen-action
    jimmygchen/runner-fallback-action justinribeiro/lighthouse-action kanadgupta/glitch-sync
    kxxt/chatgpt-action lapras-inc/resume-sync-action machine-learning-apps/wandb-action
    mansagroup/gcs-cache-action marvinpinto/action-automatic-releases marvinpinto/actions maxheld83/ghpages
    maxim-lobanov/setup-xamarin meilcli/danger-action meilcli/gradle-update-check-action
    meilcli/npm-update-check-action meilcli/nuget-update-check-action micnncim/action-lgtm-reaction
    mikepenz/gradle-dependency-submission niklasmerz/github-deployment-action orf/cargo-bloat-action
    paambaati/codeclimate-action philips-software/docker-ci-scripts primer/figma-action
    reasonsoftware/action-pylint repo-sync/pull-request repo-sync/repo-sync
    sagebind/docker-swarm-deploy-action scottbrenner/generate-changelog-action secrethub/actions
    semgrep/semgrep-action shaunlwm/action-release-debugapk soichisumi/issue-copy-action
    sonarsource/sonarcloud-github-action stefafafan/psi-action stefanprodan/kube-tools
    suzuki-shunsuke/github-action-format suzuki-shunsuke/github-action-tflint
    suzuki-shunsuke/github-action-tfsec suzuki-shunsuke/required-status-check-action
    suzuki-shunsuke/trivy-config-action suzuki-shunsuke/validate-pr-review-action svenstaro/upx-action
    swiftdocorg/github-wiki-publish-action tachiyomiorg/issue-moderator-action
    technote-space/auto-cancel-redundant-workflow technote-space/get-diff-action
    tencentcloudbase/cloudbase-action thegeeklab/ansible-later tibdex/github-app-token trmcnvn/chrome-addon
    whelk-io/maven-settings-xml-action yeslayla/build-godot-action youyo/aws-cdk-github-actions
    yumemi-inc/clean-cache-action z0al/dependent-issues
  `),
);

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
