// @ts-nocheck
// Compiled by ajv 8.20.0 from ECOSYSTEM_SCHEMA; do not edit. Made by: pnpm --filter @automation/core schemas
import func4Module from "ajv/dist/runtime/ucs2length.js";
const func4 = func4Module.default;
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","required":["repositories"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"repositories":{"type":"array","minItems":1,"maxItems":10000,"items":{"type":["string","object"],"pattern":"^(?=[^/]{1,39}/)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*-?(?:_[A-Za-z0-9]+)?/(?!\\.{1,2}$)(?!.*\\.[gG][iI][tT]$)[A-Za-z0-9._-]{1,100}$","required":["repository"],"additionalProperties":false,"properties":{"repository":{"type":"string","pattern":"^(?=[^/]{1,39}/)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*-?(?:_[A-Za-z0-9]+)?/(?!\\.{1,2}$)(?!.*\\.[gG][iI][tT]$)[A-Za-z0-9._-]{1,100}$"},"enabled":{"type":"boolean"},"id":{"type":"integer","minimum":1,"maximum":9007199254740991},"threshold":{"type":"integer","minimum":1,"maximum":1000},"mode":{"type":"string","enum":["report","pull-request","fast-forward"]},"head":{"type":"string","enum":["sync-branch","default-branch"]},"diverged":{"type":"string","enum":["report","report-always","sync","skip"]},"finished":{"type":"string","enum":["leave","sync"]},"branches":{"type":"object","additionalProperties":false,"properties":{"include":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":255,"pattern":"^!?[^!]"}},"exclude":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":255,"pattern":"^!?[^!]"}}}},"labels":{"type":"array","maxItems":100,"items":{"type":"string","minLength":1,"maxLength":50}},"recreate_after_days":{"type":"integer","minimum":0,"maximum":3650},"replay_guard":{"type":"boolean"},"conflict_reviewers":{"type":"array","maxItems":15,"items":{"type":"string","minLength":1,"maxLength":140,"pattern":"^[A-Za-z0-9_-]+(?:/[A-Za-z0-9._-]+)?$"}},"conflict_strategies":{"type":"object","additionalProperties":{"type":"string","enum":["structure","union","words","person","ours","theirs"]}},"conflict_sets":{"type":"object","additionalProperties":{"type":"array","maxItems":100,"items":{"type":"string","minLength":1,"maxLength":255}}}}}},"sync_interval_minutes":{"type":"integer","minimum":1,"maximum":1440},"auto_merge_threshold_commits":{"type":"integer","minimum":1,"maximum":1000},"pulse_interval_seconds":{"type":"integer","minimum":1,"maximum":3600},"categories":{"type":"object","additionalProperties":{"type":"integer","minimum":0}},"automation_config":{"type":"object","properties":{"auto_mark_ready_delay_seconds":{"type":"integer","minimum":0,"maximum":86400},"auto_approve_bot_user_id":{"type":"integer","minimum":1,"maximum":9007199254740991},"conflict_resolution_enabled":{"type":"boolean"},"ecosystem_sync_enabled":{"type":"boolean"},"pulse_heartbeat_enabled":{"type":"boolean"}}},"notifications":{"type":"object","additionalProperties":false,"properties":{"channels":{"type":"array","maxItems":6,"items":{"type":"object","required":["type"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["slack","slack-bot","teams","email","webhook","ping"]},"min_severity":{"type":"string","enum":["info","warning","error","critical"]},"on":{"type":"array","minItems":1,"maxItems":4,"items":{"type":"string","enum":["opened","changed","recovered","reminder"]}},"quiet_hours":{"type":"string","minLength":1,"maxLength":500},"scopes":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":255,"pattern":"^[^!]"}}}}}}},"scheduling":{"type":"object","additionalProperties":false,"properties":{"mode":{"type":"string","enum":["uniform","shadow","learned"]},"objective":{"type":"string","enum":["delay","stale_time","threshold"]},"api_budget_per_hour":{"type":"integer","minimum":1,"maximum":1000000},"max_interval_factor":{"type":"number","minimum":1,"maximum":1000},"max_interval_hours":{"type":"number","minimum":1,"maximum":8760},"fairness":{"type":"number","minimum":0,"maximum":1},"half_life_days":{"type":"number","minimum":1,"maximum":365},"weights":{"type":"object","additionalProperties":{"type":"number","minimum":0,"maximum":1000}}}},"sync":{"type":"object","additionalProperties":false,"properties":{"mode":{"type":"string","enum":["report","pull-request","fast-forward"]},"head":{"type":"string","enum":["sync-branch","default-branch"]},"diverged":{"type":"string","enum":["report","report-always","sync","skip"]},"finished":{"type":"string","enum":["leave","sync"]},"branches":{"type":"object","additionalProperties":false,"properties":{"include":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":255,"pattern":"^!?[^!]"}},"exclude":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":255,"pattern":"^!?[^!]"}}}},"threshold":{"type":"integer","minimum":1,"maximum":1000},"max_pull_requests_per_run":{"type":"integer","minimum":0,"maximum":10000},"max_prs_per_hour":{"type":"integer","minimum":0,"maximum":10000},"max_prs_per_repo":{"type":"integer","minimum":0,"maximum":10000},"max_open_prs_per_repo":{"type":"integer","minimum":0,"maximum":10000},"labels":{"type":"array","maxItems":100,"items":{"type":"string","minLength":1,"maxLength":50}},"recreate_after_days":{"type":"integer","minimum":0,"maximum":3650},"replay_guard":{"type":"boolean"},"conflict_reviewers":{"type":"array","maxItems":15,"items":{"type":"string","minLength":1,"maxLength":140,"pattern":"^[A-Za-z0-9_-]+(?:/[A-Za-z0-9._-]+)?$"}},"conflict_strategies":{"type":"object","additionalProperties":{"type":"string","enum":["structure","union","words","person","ours","theirs"]}},"conflict_sets":{"type":"object","additionalProperties":{"type":"array","maxItems":100,"items":{"type":"string","minLength":1,"maxLength":255}}}}},"experiments":{"type":"array","maxItems":100,"items":{"type":"object","required":["id","start","variants","primary"],"additionalProperties":false,"properties":{"id":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"status":{"type":"string","enum":["draft","running","stopped","concluded"]},"seed":{"type":"string","minLength":1,"maxLength":128},"hash_version":{"type":"integer","minimum":1,"maximum":1},"design":{"type":"string","enum":["parallel","switchback"]},"unit":{"type":"string","enum":["repository"]},"coverage":{"type":"number","minimum":0,"maximum":1},"namespace":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"namespace_range":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"number","minimum":0,"maximum":1}},"start":{"type":"string","maxLength":10,"pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"min_days":{"type":"integer","minimum":0,"maximum":365},"max_days":{"type":"integer","minimum":1,"maximum":365},"eligible":{"type":"object","additionalProperties":false,"properties":{"include":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":255}},"exclude":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":255}}}},"primary":{"type":"object","required":["metric","direction","mde"],"additionalProperties":false,"properties":{"metric":{"type":"string","enum":["merged_within_72h","time_to_merge_p50_h","success_rate","operation_failure_rate","conflict_rate","api_calls_per_scan","duration_seconds"]},"direction":{"type":"string","enum":["up","down"]},"mde":{"type":"number","exclusiveMinimum":0,"maximum":1}}},"secondary":{"type":"array","maxItems":10,"items":{"type":"string","enum":["merged_within_72h","time_to_merge_p50_h","success_rate","operation_failure_rate","conflict_rate","api_calls_per_scan","duration_seconds"]}},"guardrails":{"type":"array","maxItems":10,"items":{"type":"object","required":["metric","direction"],"additionalProperties":false,"properties":{"metric":{"type":"string","enum":["merged_within_72h","time_to_merge_p50_h","success_rate","operation_failure_rate","conflict_rate","api_calls_per_scan","duration_seconds"]},"direction":{"type":"string","enum":["up","down"]},"margin":{"type":"number","minimum":0,"maximum":1},"relative_margin":{"type":"number","minimum":0,"maximum":10},"on_breach":{"type":"string","enum":["stop","warn"]}}}},"analysis":{"type":"object","additionalProperties":false,"properties":{"alpha":{"type":"number","exclusiveMinimum":0,"maximum":0.5},"min_units":{"type":"integer","minimum":2,"maximum":10000},"pre_period_days":{"type":"integer","minimum":0,"maximum":365}}},"variants":{"type":"array","maxItems":10,"items":{"type":"object","required":["id","weight","settings"],"additionalProperties":false,"properties":{"id":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"weight":{"type":"number","minimum":0,"maximum":1},"settings":{"type":"object","properties":{"auto_merge_threshold_commits":{"type":"integer","minimum":1,"maximum":1000},"threshold":{"type":"integer","minimum":1,"maximum":1000},"diverged":{"type":"string","enum":["report","report-always","sync","skip"]},"finished":{"type":"string","enum":["leave","sync"]},"labels":{"type":"array","maxItems":100,"items":{"type":"string","minLength":1,"maxLength":50}},"recreate_after_days":{"type":"integer","minimum":0,"maximum":3650},"replay_guard":{"type":"boolean"},"conflict_reviewers":{"type":"array","maxItems":15,"items":{"type":"string","minLength":1,"maxLength":140,"pattern":"^[A-Za-z0-9_-]+(?:/[A-Za-z0-9._-]+)?$"}},"conflict_strategies":{"type":"object","additionalProperties":{"type":"string","enum":["structure","union","words","person","ours","theirs"]}},"conflict_sets":{"type":"object","additionalProperties":{"type":"array","maxItems":100,"items":{"type":"string","minLength":1,"maxLength":255}}}}}}}}}}},"bots":{"type":"object","additionalProperties":false,"properties":{"user_ids":{"type":"array","maxItems":1000,"items":{"type":"integer","minimum":1,"maximum":9007199254740991}},"branch_prefixes":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":255}}}}}};
const func2 = Object.prototype.hasOwnProperty;

const pattern0 = new RegExp("^(?=[^/]{1,39}/)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*-?(?:_[A-Za-z0-9]+)?/(?!\\.{1,2}$)(?!.*\\.[gG][iI][tT]$)[A-Za-z0-9._-]{1,100}$", "u");
const pattern2 = new RegExp("^!?[^!]", "u");
const pattern4 = new RegExp("^[A-Za-z0-9_-]+(?:/[A-Za-z0-9._-]+)?$", "u");
const pattern5 = new RegExp("^[^!]", "u");
const pattern9 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern11 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.repositories === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "repositories"}};
(vErrors ??= []).push(err0);
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
(vErrors ??= []).push(err1);
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err2 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err2);
errors++;
}
}
if(data.repositories !== undefined){
let data1 = data.repositories;
if(Array.isArray(data1)){
if(data1.length > 10000){
const err3 = {instancePath:instancePath+"/repositories",schemaPath:"#/properties/repositories/maxItems",keyword:"maxItems",params:{limit: 10000}};
(vErrors ??= []).push(err3);
errors++;
}
if(data1.length < 1){
const err4 = {instancePath:instancePath+"/repositories",schemaPath:"#/properties/repositories/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err4);
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if((typeof data2 !== "string") && (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))){
const err5 = {instancePath:instancePath+"/repositories/" + i0,schemaPath:"#/properties/repositories/items/type",keyword:"type",params:{type: schema11.properties.repositories.items.type}};
(vErrors ??= []).push(err5);
errors++;
}
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err6 = {instancePath:instancePath+"/repositories/" + i0,schemaPath:"#/properties/repositories/items/pattern",keyword:"pattern",params:{pattern: "^(?=[^/]{1,39}/)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*-?(?:_[A-Za-z0-9]+)?/(?!\\.{1,2}$)(?!.*\\.[gG][iI][tT]$)[A-Za-z0-9._-]{1,100}$"}};
(vErrors ??= []).push(err6);
errors++;
}
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.repository === undefined){
const err7 = {instancePath:instancePath+"/repositories/" + i0,schemaPath:"#/properties/repositories/items/required",keyword:"required",params:{missingProperty: "repository"}};
(vErrors ??= []).push(err7);
errors++;
}
for(const key1 in data2){
if(!(func2.call(schema11.properties.repositories.items.properties, key1))){
const err8 = {instancePath:instancePath+"/repositories/" + i0,schemaPath:"#/properties/repositories/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
(vErrors ??= []).push(err8);
errors++;
}
}
if(data2.repository !== undefined){
let data3 = data2.repository;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err9 = {instancePath:instancePath+"/repositories/" + i0+"/repository",schemaPath:"#/properties/repositories/items/properties/repository/pattern",keyword:"pattern",params:{pattern: "^(?=[^/]{1,39}/)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*-?(?:_[A-Za-z0-9]+)?/(?!\\.{1,2}$)(?!.*\\.[gG][iI][tT]$)[A-Za-z0-9._-]{1,100}$"}};
(vErrors ??= []).push(err9);
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/repositories/" + i0+"/repository",schemaPath:"#/properties/repositories/items/properties/repository/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err10);
errors++;
}
}
if(data2.enabled !== undefined){
if(typeof data2.enabled !== "boolean"){
const err11 = {instancePath:instancePath+"/repositories/" + i0+"/enabled",schemaPath:"#/properties/repositories/items/properties/enabled/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err11);
errors++;
}
}
if(data2.id !== undefined){
let data5 = data2.id;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err12 = {instancePath:instancePath+"/repositories/" + i0+"/id",schemaPath:"#/properties/repositories/items/properties/id/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err12);
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9007199254740991 || isNaN(data5)){
const err13 = {instancePath:instancePath+"/repositories/" + i0+"/id",schemaPath:"#/properties/repositories/items/properties/id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
(vErrors ??= []).push(err13);
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err14 = {instancePath:instancePath+"/repositories/" + i0+"/id",schemaPath:"#/properties/repositories/items/properties/id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err14);
errors++;
}
}
}
if(data2.threshold !== undefined){
let data6 = data2.threshold;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err15 = {instancePath:instancePath+"/repositories/" + i0+"/threshold",schemaPath:"#/properties/repositories/items/properties/threshold/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err15);
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000 || isNaN(data6)){
const err16 = {instancePath:instancePath+"/repositories/" + i0+"/threshold",schemaPath:"#/properties/repositories/items/properties/threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
(vErrors ??= []).push(err16);
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err17 = {instancePath:instancePath+"/repositories/" + i0+"/threshold",schemaPath:"#/properties/repositories/items/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err17);
errors++;
}
}
}
if(data2.mode !== undefined){
let data7 = data2.mode;
if(typeof data7 !== "string"){
const err18 = {instancePath:instancePath+"/repositories/" + i0+"/mode",schemaPath:"#/properties/repositories/items/properties/mode/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err18);
errors++;
}
if(!(((data7 === "report") || (data7 === "pull-request")) || (data7 === "fast-forward"))){
const err19 = {instancePath:instancePath+"/repositories/" + i0+"/mode",schemaPath:"#/properties/repositories/items/properties/mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.repositories.items.properties.mode.enum}};
(vErrors ??= []).push(err19);
errors++;
}
}
if(data2.head !== undefined){
let data8 = data2.head;
if(typeof data8 !== "string"){
const err20 = {instancePath:instancePath+"/repositories/" + i0+"/head",schemaPath:"#/properties/repositories/items/properties/head/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err20);
errors++;
}
if(!((data8 === "sync-branch") || (data8 === "default-branch"))){
const err21 = {instancePath:instancePath+"/repositories/" + i0+"/head",schemaPath:"#/properties/repositories/items/properties/head/enum",keyword:"enum",params:{allowedValues: schema11.properties.repositories.items.properties.head.enum}};
(vErrors ??= []).push(err21);
errors++;
}
}
if(data2.diverged !== undefined){
let data9 = data2.diverged;
if(typeof data9 !== "string"){
const err22 = {instancePath:instancePath+"/repositories/" + i0+"/diverged",schemaPath:"#/properties/repositories/items/properties/diverged/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err22);
errors++;
}
if(!((((data9 === "report") || (data9 === "report-always")) || (data9 === "sync")) || (data9 === "skip"))){
const err23 = {instancePath:instancePath+"/repositories/" + i0+"/diverged",schemaPath:"#/properties/repositories/items/properties/diverged/enum",keyword:"enum",params:{allowedValues: schema11.properties.repositories.items.properties.diverged.enum}};
(vErrors ??= []).push(err23);
errors++;
}
}
if(data2.finished !== undefined){
let data10 = data2.finished;
if(typeof data10 !== "string"){
const err24 = {instancePath:instancePath+"/repositories/" + i0+"/finished",schemaPath:"#/properties/repositories/items/properties/finished/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err24);
errors++;
}
if(!((data10 === "leave") || (data10 === "sync"))){
const err25 = {instancePath:instancePath+"/repositories/" + i0+"/finished",schemaPath:"#/properties/repositories/items/properties/finished/enum",keyword:"enum",params:{allowedValues: schema11.properties.repositories.items.properties.finished.enum}};
(vErrors ??= []).push(err25);
errors++;
}
}
if(data2.branches !== undefined){
let data11 = data2.branches;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
if(!((key2 === "include") || (key2 === "exclude"))){
const err26 = {instancePath:instancePath+"/repositories/" + i0+"/branches",schemaPath:"#/properties/repositories/items/properties/branches/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
(vErrors ??= []).push(err26);
errors++;
}
}
if(data11.include !== undefined){
let data12 = data11.include;
if(Array.isArray(data12)){
if(data12.length > 1000){
const err27 = {instancePath:instancePath+"/repositories/" + i0+"/branches/include",schemaPath:"#/properties/repositories/items/properties/branches/properties/include/maxItems",keyword:"maxItems",params:{limit: 1000}};
(vErrors ??= []).push(err27);
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(typeof data13 === "string"){
if(func4(data13) > 255){
const err28 = {instancePath:instancePath+"/repositories/" + i0+"/branches/include/" + i1,schemaPath:"#/properties/repositories/items/properties/branches/properties/include/items/maxLength",keyword:"maxLength",params:{limit: 255}};
(vErrors ??= []).push(err28);
errors++;
}
if(func4(data13) < 1){
const err29 = {instancePath:instancePath+"/repositories/" + i0+"/branches/include/" + i1,schemaPath:"#/properties/repositories/items/properties/branches/properties/include/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err29);
errors++;
}
if(!pattern2.test(data13)){
const err30 = {instancePath:instancePath+"/repositories/" + i0+"/branches/include/" + i1,schemaPath:"#/properties/repositories/items/properties/branches/properties/include/items/pattern",keyword:"pattern",params:{pattern: "^!?[^!]"}};
(vErrors ??= []).push(err30);
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/repositories/" + i0+"/branches/include/" + i1,schemaPath:"#/properties/repositories/items/properties/branches/properties/include/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err31);
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/repositories/" + i0+"/branches/include",schemaPath:"#/properties/repositories/items/properties/branches/properties/include/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err32);
errors++;
}
}
if(data11.exclude !== undefined){
let data14 = data11.exclude;
if(Array.isArray(data14)){
if(data14.length > 1000){
const err33 = {instancePath:instancePath+"/repositories/" + i0+"/branches/exclude",schemaPath:"#/properties/repositories/items/properties/branches/properties/exclude/maxItems",keyword:"maxItems",params:{limit: 1000}};
(vErrors ??= []).push(err33);
errors++;
}
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(typeof data15 === "string"){
if(func4(data15) > 255){
const err34 = {instancePath:instancePath+"/repositories/" + i0+"/branches/exclude/" + i2,schemaPath:"#/properties/repositories/items/properties/branches/properties/exclude/items/maxLength",keyword:"maxLength",params:{limit: 255}};
(vErrors ??= []).push(err34);
errors++;
}
if(func4(data15) < 1){
const err35 = {instancePath:instancePath+"/repositories/" + i0+"/branches/exclude/" + i2,schemaPath:"#/properties/repositories/items/properties/branches/properties/exclude/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err35);
errors++;
}
if(!pattern2.test(data15)){
const err36 = {instancePath:instancePath+"/repositories/" + i0+"/branches/exclude/" + i2,schemaPath:"#/properties/repositories/items/properties/branches/properties/exclude/items/pattern",keyword:"pattern",params:{pattern: "^!?[^!]"}};
(vErrors ??= []).push(err36);
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/repositories/" + i0+"/branches/exclude/" + i2,schemaPath:"#/properties/repositories/items/properties/branches/properties/exclude/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err37);
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/repositories/" + i0+"/branches/exclude",schemaPath:"#/properties/repositories/items/properties/branches/properties/exclude/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err38);
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/repositories/" + i0+"/branches",schemaPath:"#/properties/repositories/items/properties/branches/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err39);
errors++;
}
}
if(data2.labels !== undefined){
let data16 = data2.labels;
if(Array.isArray(data16)){
if(data16.length > 100){
const err40 = {instancePath:instancePath+"/repositories/" + i0+"/labels",schemaPath:"#/properties/repositories/items/properties/labels/maxItems",keyword:"maxItems",params:{limit: 100}};
(vErrors ??= []).push(err40);
errors++;
}
const len3 = data16.length;
for(let i3=0; i3<len3; i3++){
let data17 = data16[i3];
if(typeof data17 === "string"){
if(func4(data17) > 50){
const err41 = {instancePath:instancePath+"/repositories/" + i0+"/labels/" + i3,schemaPath:"#/properties/repositories/items/properties/labels/items/maxLength",keyword:"maxLength",params:{limit: 50}};
(vErrors ??= []).push(err41);
errors++;
}
if(func4(data17) < 1){
const err42 = {instancePath:instancePath+"/repositories/" + i0+"/labels/" + i3,schemaPath:"#/properties/repositories/items/properties/labels/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err42);
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/repositories/" + i0+"/labels/" + i3,schemaPath:"#/properties/repositories/items/properties/labels/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err43);
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/repositories/" + i0+"/labels",schemaPath:"#/properties/repositories/items/properties/labels/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err44);
errors++;
}
}
if(data2.recreate_after_days !== undefined){
let data18 = data2.recreate_after_days;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err45 = {instancePath:instancePath+"/repositories/" + i0+"/recreate_after_days",schemaPath:"#/properties/repositories/items/properties/recreate_after_days/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err45);
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 3650 || isNaN(data18)){
const err46 = {instancePath:instancePath+"/repositories/" + i0+"/recreate_after_days",schemaPath:"#/properties/repositories/items/properties/recreate_after_days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650}};
(vErrors ??= []).push(err46);
errors++;
}
if(data18 < 0 || isNaN(data18)){
const err47 = {instancePath:instancePath+"/repositories/" + i0+"/recreate_after_days",schemaPath:"#/properties/repositories/items/properties/recreate_after_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err47);
errors++;
}
}
}
if(data2.replay_guard !== undefined){
if(typeof data2.replay_guard !== "boolean"){
const err48 = {instancePath:instancePath+"/repositories/" + i0+"/replay_guard",schemaPath:"#/properties/repositories/items/properties/replay_guard/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err48);
errors++;
}
}
if(data2.conflict_reviewers !== undefined){
let data20 = data2.conflict_reviewers;
if(Array.isArray(data20)){
if(data20.length > 15){
const err49 = {instancePath:instancePath+"/repositories/" + i0+"/conflict_reviewers",schemaPath:"#/properties/repositories/items/properties/conflict_reviewers/maxItems",keyword:"maxItems",params:{limit: 15}};
(vErrors ??= []).push(err49);
errors++;
}
const len4 = data20.length;
for(let i4=0; i4<len4; i4++){
let data21 = data20[i4];
if(typeof data21 === "string"){
if(func4(data21) > 140){
const err50 = {instancePath:instancePath+"/repositories/" + i0+"/conflict_reviewers/" + i4,schemaPath:"#/properties/repositories/items/properties/conflict_reviewers/items/maxLength",keyword:"maxLength",params:{limit: 140}};
(vErrors ??= []).push(err50);
errors++;
}
if(func4(data21) < 1){
const err51 = {instancePath:instancePath+"/repositories/" + i0+"/conflict_reviewers/" + i4,schemaPath:"#/properties/repositories/items/properties/conflict_reviewers/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err51);
errors++;
}
if(!pattern4.test(data21)){
const err52 = {instancePath:instancePath+"/repositories/" + i0+"/conflict_reviewers/" + i4,schemaPath:"#/properties/repositories/items/properties/conflict_reviewers/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+(?:/[A-Za-z0-9._-]+)?$"}};
(vErrors ??= []).push(err52);
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/repositories/" + i0+"/conflict_reviewers/" + i4,schemaPath:"#/properties/repositories/items/properties/conflict_reviewers/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err53);
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/repositories/" + i0+"/conflict_reviewers",schemaPath:"#/properties/repositories/items/properties/conflict_reviewers/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err54);
errors++;
}
}
if(data2.conflict_strategies !== undefined){
let data22 = data2.conflict_strategies;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key3 in data22){
let data23 = data22[key3];
if(typeof data23 !== "string"){
const err55 = {instancePath:instancePath+"/repositories/" + i0+"/conflict_strategies/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/repositories/items/properties/conflict_strategies/additionalProperties/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err55);
errors++;
}
if(!((((((data23 === "structure") || (data23 === "union")) || (data23 === "words")) || (data23 === "person")) || (data23 === "ours")) || (data23 === "theirs"))){
const err56 = {instancePath:instancePath+"/repositories/" + i0+"/conflict_strategies/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/repositories/items/properties/conflict_strategies/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema11.properties.repositories.items.properties.conflict_strategies.additionalProperties.enum}};
(vErrors ??= []).push(err56);
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/repositories/" + i0+"/conflict_strategies",schemaPath:"#/properties/repositories/items/properties/conflict_strategies/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err57);
errors++;
}
}
if(data2.conflict_sets !== undefined){
let data24 = data2.conflict_sets;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key4 in data24){
let data25 = data24[key4];
if(Array.isArray(data25)){
if(data25.length > 100){
const err58 = {instancePath:instancePath+"/repositories/" + i0+"/conflict_sets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/repositories/items/properties/conflict_sets/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 100}};
(vErrors ??= []).push(err58);
errors++;
}
const len5 = data25.length;
for(let i5=0; i5<len5; i5++){
let data26 = data25[i5];
if(typeof data26 === "string"){
if(func4(data26) > 255){
const err59 = {instancePath:instancePath+"/repositories/" + i0+"/conflict_sets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,schemaPath:"#/properties/repositories/items/properties/conflict_sets/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit: 255}};
(vErrors ??= []).push(err59);
errors++;
}
if(func4(data26) < 1){
const err60 = {instancePath:instancePath+"/repositories/" + i0+"/conflict_sets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,schemaPath:"#/properties/repositories/items/properties/conflict_sets/additionalProperties/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err60);
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/repositories/" + i0+"/conflict_sets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,schemaPath:"#/properties/repositories/items/properties/conflict_sets/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err61);
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/repositories/" + i0+"/conflict_sets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/repositories/items/properties/conflict_sets/additionalProperties/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err62);
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/repositories/" + i0+"/conflict_sets",schemaPath:"#/properties/repositories/items/properties/conflict_sets/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err63);
errors++;
}
}
}
}
}
else {
const err64 = {instancePath:instancePath+"/repositories",schemaPath:"#/properties/repositories/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err64);
errors++;
}
}
if(data.sync_interval_minutes !== undefined){
let data27 = data.sync_interval_minutes;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err65 = {instancePath:instancePath+"/sync_interval_minutes",schemaPath:"#/properties/sync_interval_minutes/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err65);
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 1440 || isNaN(data27)){
const err66 = {instancePath:instancePath+"/sync_interval_minutes",schemaPath:"#/properties/sync_interval_minutes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1440}};
(vErrors ??= []).push(err66);
errors++;
}
if(data27 < 1 || isNaN(data27)){
const err67 = {instancePath:instancePath+"/sync_interval_minutes",schemaPath:"#/properties/sync_interval_minutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err67);
errors++;
}
}
}
if(data.auto_merge_threshold_commits !== undefined){
let data28 = data.auto_merge_threshold_commits;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err68 = {instancePath:instancePath+"/auto_merge_threshold_commits",schemaPath:"#/properties/auto_merge_threshold_commits/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err68);
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 1000 || isNaN(data28)){
const err69 = {instancePath:instancePath+"/auto_merge_threshold_commits",schemaPath:"#/properties/auto_merge_threshold_commits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
(vErrors ??= []).push(err69);
errors++;
}
if(data28 < 1 || isNaN(data28)){
const err70 = {instancePath:instancePath+"/auto_merge_threshold_commits",schemaPath:"#/properties/auto_merge_threshold_commits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err70);
errors++;
}
}
}
if(data.pulse_interval_seconds !== undefined){
let data29 = data.pulse_interval_seconds;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err71 = {instancePath:instancePath+"/pulse_interval_seconds",schemaPath:"#/properties/pulse_interval_seconds/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err71);
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 3600 || isNaN(data29)){
const err72 = {instancePath:instancePath+"/pulse_interval_seconds",schemaPath:"#/properties/pulse_interval_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3600}};
(vErrors ??= []).push(err72);
errors++;
}
if(data29 < 1 || isNaN(data29)){
const err73 = {instancePath:instancePath+"/pulse_interval_seconds",schemaPath:"#/properties/pulse_interval_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err73);
errors++;
}
}
}
if(data.categories !== undefined){
let data30 = data.categories;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key5 in data30){
let data31 = data30[key5];
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
const err74 = {instancePath:instancePath+"/categories/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/categories/additionalProperties/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err74);
errors++;
}
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
const err75 = {instancePath:instancePath+"/categories/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/categories/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err75);
errors++;
}
}
}
}
else {
const err76 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err76);
errors++;
}
}
if(data.automation_config !== undefined){
let data32 = data.automation_config;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.auto_mark_ready_delay_seconds !== undefined){
let data33 = data32.auto_mark_ready_delay_seconds;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err77 = {instancePath:instancePath+"/automation_config/auto_mark_ready_delay_seconds",schemaPath:"#/properties/automation_config/properties/auto_mark_ready_delay_seconds/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err77);
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 86400 || isNaN(data33)){
const err78 = {instancePath:instancePath+"/automation_config/auto_mark_ready_delay_seconds",schemaPath:"#/properties/automation_config/properties/auto_mark_ready_delay_seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 86400}};
(vErrors ??= []).push(err78);
errors++;
}
if(data33 < 0 || isNaN(data33)){
const err79 = {instancePath:instancePath+"/automation_config/auto_mark_ready_delay_seconds",schemaPath:"#/properties/automation_config/properties/auto_mark_ready_delay_seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err79);
errors++;
}
}
}
if(data32.auto_approve_bot_user_id !== undefined){
let data34 = data32.auto_approve_bot_user_id;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
const err80 = {instancePath:instancePath+"/automation_config/auto_approve_bot_user_id",schemaPath:"#/properties/automation_config/properties/auto_approve_bot_user_id/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err80);
errors++;
}
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 > 9007199254740991 || isNaN(data34)){
const err81 = {instancePath:instancePath+"/automation_config/auto_approve_bot_user_id",schemaPath:"#/properties/automation_config/properties/auto_approve_bot_user_id/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
(vErrors ??= []).push(err81);
errors++;
}
if(data34 < 1 || isNaN(data34)){
const err82 = {instancePath:instancePath+"/automation_config/auto_approve_bot_user_id",schemaPath:"#/properties/automation_config/properties/auto_approve_bot_user_id/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err82);
errors++;
}
}
}
if(data32.conflict_resolution_enabled !== undefined){
if(typeof data32.conflict_resolution_enabled !== "boolean"){
const err83 = {instancePath:instancePath+"/automation_config/conflict_resolution_enabled",schemaPath:"#/properties/automation_config/properties/conflict_resolution_enabled/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err83);
errors++;
}
}
if(data32.ecosystem_sync_enabled !== undefined){
if(typeof data32.ecosystem_sync_enabled !== "boolean"){
const err84 = {instancePath:instancePath+"/automation_config/ecosystem_sync_enabled",schemaPath:"#/properties/automation_config/properties/ecosystem_sync_enabled/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err84);
errors++;
}
}
if(data32.pulse_heartbeat_enabled !== undefined){
if(typeof data32.pulse_heartbeat_enabled !== "boolean"){
const err85 = {instancePath:instancePath+"/automation_config/pulse_heartbeat_enabled",schemaPath:"#/properties/automation_config/properties/pulse_heartbeat_enabled/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err85);
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/automation_config",schemaPath:"#/properties/automation_config/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err86);
errors++;
}
}
if(data.notifications !== undefined){
let data38 = data.notifications;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key6 in data38){
if(!(key6 === "channels")){
const err87 = {instancePath:instancePath+"/notifications",schemaPath:"#/properties/notifications/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
(vErrors ??= []).push(err87);
errors++;
}
}
if(data38.channels !== undefined){
let data39 = data38.channels;
if(Array.isArray(data39)){
if(data39.length > 6){
const err88 = {instancePath:instancePath+"/notifications/channels",schemaPath:"#/properties/notifications/properties/channels/maxItems",keyword:"maxItems",params:{limit: 6}};
(vErrors ??= []).push(err88);
errors++;
}
const len6 = data39.length;
for(let i6=0; i6<len6; i6++){
let data40 = data39[i6];
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.type === undefined){
const err89 = {instancePath:instancePath+"/notifications/channels/" + i6,schemaPath:"#/properties/notifications/properties/channels/items/required",keyword:"required",params:{missingProperty: "type"}};
(vErrors ??= []).push(err89);
errors++;
}
for(const key7 in data40){
if(!(((((key7 === "type") || (key7 === "min_severity")) || (key7 === "on")) || (key7 === "quiet_hours")) || (key7 === "scopes"))){
const err90 = {instancePath:instancePath+"/notifications/channels/" + i6,schemaPath:"#/properties/notifications/properties/channels/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
(vErrors ??= []).push(err90);
errors++;
}
}
if(data40.type !== undefined){
let data41 = data40.type;
if(typeof data41 !== "string"){
const err91 = {instancePath:instancePath+"/notifications/channels/" + i6+"/type",schemaPath:"#/properties/notifications/properties/channels/items/properties/type/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err91);
errors++;
}
if(!((((((data41 === "slack") || (data41 === "slack-bot")) || (data41 === "teams")) || (data41 === "email")) || (data41 === "webhook")) || (data41 === "ping"))){
const err92 = {instancePath:instancePath+"/notifications/channels/" + i6+"/type",schemaPath:"#/properties/notifications/properties/channels/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.notifications.properties.channels.items.properties.type.enum}};
(vErrors ??= []).push(err92);
errors++;
}
}
if(data40.min_severity !== undefined){
let data42 = data40.min_severity;
if(typeof data42 !== "string"){
const err93 = {instancePath:instancePath+"/notifications/channels/" + i6+"/min_severity",schemaPath:"#/properties/notifications/properties/channels/items/properties/min_severity/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err93);
errors++;
}
if(!((((data42 === "info") || (data42 === "warning")) || (data42 === "error")) || (data42 === "critical"))){
const err94 = {instancePath:instancePath+"/notifications/channels/" + i6+"/min_severity",schemaPath:"#/properties/notifications/properties/channels/items/properties/min_severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.notifications.properties.channels.items.properties.min_severity.enum}};
(vErrors ??= []).push(err94);
errors++;
}
}
if(data40.on !== undefined){
let data43 = data40.on;
if(Array.isArray(data43)){
if(data43.length > 4){
const err95 = {instancePath:instancePath+"/notifications/channels/" + i6+"/on",schemaPath:"#/properties/notifications/properties/channels/items/properties/on/maxItems",keyword:"maxItems",params:{limit: 4}};
(vErrors ??= []).push(err95);
errors++;
}
if(data43.length < 1){
const err96 = {instancePath:instancePath+"/notifications/channels/" + i6+"/on",schemaPath:"#/properties/notifications/properties/channels/items/properties/on/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err96);
errors++;
}
const len7 = data43.length;
for(let i7=0; i7<len7; i7++){
let data44 = data43[i7];
if(typeof data44 !== "string"){
const err97 = {instancePath:instancePath+"/notifications/channels/" + i6+"/on/" + i7,schemaPath:"#/properties/notifications/properties/channels/items/properties/on/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err97);
errors++;
}
if(!((((data44 === "opened") || (data44 === "changed")) || (data44 === "recovered")) || (data44 === "reminder"))){
const err98 = {instancePath:instancePath+"/notifications/channels/" + i6+"/on/" + i7,schemaPath:"#/properties/notifications/properties/channels/items/properties/on/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.notifications.properties.channels.items.properties.on.items.enum}};
(vErrors ??= []).push(err98);
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/notifications/channels/" + i6+"/on",schemaPath:"#/properties/notifications/properties/channels/items/properties/on/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err99);
errors++;
}
}
if(data40.quiet_hours !== undefined){
let data45 = data40.quiet_hours;
if(typeof data45 === "string"){
if(func4(data45) > 500){
const err100 = {instancePath:instancePath+"/notifications/channels/" + i6+"/quiet_hours",schemaPath:"#/properties/notifications/properties/channels/items/properties/quiet_hours/maxLength",keyword:"maxLength",params:{limit: 500}};
(vErrors ??= []).push(err100);
errors++;
}
if(func4(data45) < 1){
const err101 = {instancePath:instancePath+"/notifications/channels/" + i6+"/quiet_hours",schemaPath:"#/properties/notifications/properties/channels/items/properties/quiet_hours/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err101);
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/notifications/channels/" + i6+"/quiet_hours",schemaPath:"#/properties/notifications/properties/channels/items/properties/quiet_hours/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err102);
errors++;
}
}
if(data40.scopes !== undefined){
let data46 = data40.scopes;
if(Array.isArray(data46)){
if(data46.length > 100){
const err103 = {instancePath:instancePath+"/notifications/channels/" + i6+"/scopes",schemaPath:"#/properties/notifications/properties/channels/items/properties/scopes/maxItems",keyword:"maxItems",params:{limit: 100}};
(vErrors ??= []).push(err103);
errors++;
}
if(data46.length < 1){
const err104 = {instancePath:instancePath+"/notifications/channels/" + i6+"/scopes",schemaPath:"#/properties/notifications/properties/channels/items/properties/scopes/minItems",keyword:"minItems",params:{limit: 1}};
(vErrors ??= []).push(err104);
errors++;
}
const len8 = data46.length;
for(let i8=0; i8<len8; i8++){
let data47 = data46[i8];
if(typeof data47 === "string"){
if(func4(data47) > 255){
const err105 = {instancePath:instancePath+"/notifications/channels/" + i6+"/scopes/" + i8,schemaPath:"#/properties/notifications/properties/channels/items/properties/scopes/items/maxLength",keyword:"maxLength",params:{limit: 255}};
(vErrors ??= []).push(err105);
errors++;
}
if(func4(data47) < 1){
const err106 = {instancePath:instancePath+"/notifications/channels/" + i6+"/scopes/" + i8,schemaPath:"#/properties/notifications/properties/channels/items/properties/scopes/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err106);
errors++;
}
if(!pattern5.test(data47)){
const err107 = {instancePath:instancePath+"/notifications/channels/" + i6+"/scopes/" + i8,schemaPath:"#/properties/notifications/properties/channels/items/properties/scopes/items/pattern",keyword:"pattern",params:{pattern: "^[^!]"}};
(vErrors ??= []).push(err107);
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/notifications/channels/" + i6+"/scopes/" + i8,schemaPath:"#/properties/notifications/properties/channels/items/properties/scopes/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err108);
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/notifications/channels/" + i6+"/scopes",schemaPath:"#/properties/notifications/properties/channels/items/properties/scopes/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err109);
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/notifications/channels/" + i6,schemaPath:"#/properties/notifications/properties/channels/items/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err110);
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/notifications/channels",schemaPath:"#/properties/notifications/properties/channels/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err111);
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/notifications",schemaPath:"#/properties/notifications/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err112);
errors++;
}
}
if(data.scheduling !== undefined){
let data48 = data.scheduling;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key8 in data48){
if(!((((((((key8 === "mode") || (key8 === "objective")) || (key8 === "api_budget_per_hour")) || (key8 === "max_interval_factor")) || (key8 === "max_interval_hours")) || (key8 === "fairness")) || (key8 === "half_life_days")) || (key8 === "weights"))){
const err113 = {instancePath:instancePath+"/scheduling",schemaPath:"#/properties/scheduling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
(vErrors ??= []).push(err113);
errors++;
}
}
if(data48.mode !== undefined){
let data49 = data48.mode;
if(typeof data49 !== "string"){
const err114 = {instancePath:instancePath+"/scheduling/mode",schemaPath:"#/properties/scheduling/properties/mode/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err114);
errors++;
}
if(!(((data49 === "uniform") || (data49 === "shadow")) || (data49 === "learned"))){
const err115 = {instancePath:instancePath+"/scheduling/mode",schemaPath:"#/properties/scheduling/properties/mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.scheduling.properties.mode.enum}};
(vErrors ??= []).push(err115);
errors++;
}
}
if(data48.objective !== undefined){
let data50 = data48.objective;
if(typeof data50 !== "string"){
const err116 = {instancePath:instancePath+"/scheduling/objective",schemaPath:"#/properties/scheduling/properties/objective/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err116);
errors++;
}
if(!(((data50 === "delay") || (data50 === "stale_time")) || (data50 === "threshold"))){
const err117 = {instancePath:instancePath+"/scheduling/objective",schemaPath:"#/properties/scheduling/properties/objective/enum",keyword:"enum",params:{allowedValues: schema11.properties.scheduling.properties.objective.enum}};
(vErrors ??= []).push(err117);
errors++;
}
}
if(data48.api_budget_per_hour !== undefined){
let data51 = data48.api_budget_per_hour;
if(!(((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51))) && (isFinite(data51)))){
const err118 = {instancePath:instancePath+"/scheduling/api_budget_per_hour",schemaPath:"#/properties/scheduling/properties/api_budget_per_hour/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err118);
errors++;
}
if((typeof data51 == "number") && (isFinite(data51))){
if(data51 > 1000000 || isNaN(data51)){
const err119 = {instancePath:instancePath+"/scheduling/api_budget_per_hour",schemaPath:"#/properties/scheduling/properties/api_budget_per_hour/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
(vErrors ??= []).push(err119);
errors++;
}
if(data51 < 1 || isNaN(data51)){
const err120 = {instancePath:instancePath+"/scheduling/api_budget_per_hour",schemaPath:"#/properties/scheduling/properties/api_budget_per_hour/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err120);
errors++;
}
}
}
if(data48.max_interval_factor !== undefined){
let data52 = data48.max_interval_factor;
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 1000 || isNaN(data52)){
const err121 = {instancePath:instancePath+"/scheduling/max_interval_factor",schemaPath:"#/properties/scheduling/properties/max_interval_factor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
(vErrors ??= []).push(err121);
errors++;
}
if(data52 < 1 || isNaN(data52)){
const err122 = {instancePath:instancePath+"/scheduling/max_interval_factor",schemaPath:"#/properties/scheduling/properties/max_interval_factor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err122);
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/scheduling/max_interval_factor",schemaPath:"#/properties/scheduling/properties/max_interval_factor/type",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err123);
errors++;
}
}
if(data48.max_interval_hours !== undefined){
let data53 = data48.max_interval_hours;
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 > 8760 || isNaN(data53)){
const err124 = {instancePath:instancePath+"/scheduling/max_interval_hours",schemaPath:"#/properties/scheduling/properties/max_interval_hours/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8760}};
(vErrors ??= []).push(err124);
errors++;
}
if(data53 < 1 || isNaN(data53)){
const err125 = {instancePath:instancePath+"/scheduling/max_interval_hours",schemaPath:"#/properties/scheduling/properties/max_interval_hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err125);
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/scheduling/max_interval_hours",schemaPath:"#/properties/scheduling/properties/max_interval_hours/type",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err126);
errors++;
}
}
if(data48.fairness !== undefined){
let data54 = data48.fairness;
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 1 || isNaN(data54)){
const err127 = {instancePath:instancePath+"/scheduling/fairness",schemaPath:"#/properties/scheduling/properties/fairness/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
(vErrors ??= []).push(err127);
errors++;
}
if(data54 < 0 || isNaN(data54)){
const err128 = {instancePath:instancePath+"/scheduling/fairness",schemaPath:"#/properties/scheduling/properties/fairness/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err128);
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/scheduling/fairness",schemaPath:"#/properties/scheduling/properties/fairness/type",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err129);
errors++;
}
}
if(data48.half_life_days !== undefined){
let data55 = data48.half_life_days;
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 > 365 || isNaN(data55)){
const err130 = {instancePath:instancePath+"/scheduling/half_life_days",schemaPath:"#/properties/scheduling/properties/half_life_days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 365}};
(vErrors ??= []).push(err130);
errors++;
}
if(data55 < 1 || isNaN(data55)){
const err131 = {instancePath:instancePath+"/scheduling/half_life_days",schemaPath:"#/properties/scheduling/properties/half_life_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err131);
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/scheduling/half_life_days",schemaPath:"#/properties/scheduling/properties/half_life_days/type",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err132);
errors++;
}
}
if(data48.weights !== undefined){
let data56 = data48.weights;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key9 in data56){
let data57 = data56[key9];
if((typeof data57 == "number") && (isFinite(data57))){
if(data57 > 1000 || isNaN(data57)){
const err133 = {instancePath:instancePath+"/scheduling/weights/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scheduling/properties/weights/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
(vErrors ??= []).push(err133);
errors++;
}
if(data57 < 0 || isNaN(data57)){
const err134 = {instancePath:instancePath+"/scheduling/weights/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scheduling/properties/weights/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err134);
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/scheduling/weights/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scheduling/properties/weights/additionalProperties/type",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err135);
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/scheduling/weights",schemaPath:"#/properties/scheduling/properties/weights/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err136);
errors++;
}
}
}
else {
const err137 = {instancePath:instancePath+"/scheduling",schemaPath:"#/properties/scheduling/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err137);
errors++;
}
}
if(data.sync !== undefined){
let data58 = data.sync;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key10 in data58){
if(!(func2.call(schema11.properties.sync.properties, key10))){
const err138 = {instancePath:instancePath+"/sync",schemaPath:"#/properties/sync/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
(vErrors ??= []).push(err138);
errors++;
}
}
if(data58.mode !== undefined){
let data59 = data58.mode;
if(typeof data59 !== "string"){
const err139 = {instancePath:instancePath+"/sync/mode",schemaPath:"#/properties/sync/properties/mode/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err139);
errors++;
}
if(!(((data59 === "report") || (data59 === "pull-request")) || (data59 === "fast-forward"))){
const err140 = {instancePath:instancePath+"/sync/mode",schemaPath:"#/properties/sync/properties/mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.sync.properties.mode.enum}};
(vErrors ??= []).push(err140);
errors++;
}
}
if(data58.head !== undefined){
let data60 = data58.head;
if(typeof data60 !== "string"){
const err141 = {instancePath:instancePath+"/sync/head",schemaPath:"#/properties/sync/properties/head/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err141);
errors++;
}
if(!((data60 === "sync-branch") || (data60 === "default-branch"))){
const err142 = {instancePath:instancePath+"/sync/head",schemaPath:"#/properties/sync/properties/head/enum",keyword:"enum",params:{allowedValues: schema11.properties.sync.properties.head.enum}};
(vErrors ??= []).push(err142);
errors++;
}
}
if(data58.diverged !== undefined){
let data61 = data58.diverged;
if(typeof data61 !== "string"){
const err143 = {instancePath:instancePath+"/sync/diverged",schemaPath:"#/properties/sync/properties/diverged/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err143);
errors++;
}
if(!((((data61 === "report") || (data61 === "report-always")) || (data61 === "sync")) || (data61 === "skip"))){
const err144 = {instancePath:instancePath+"/sync/diverged",schemaPath:"#/properties/sync/properties/diverged/enum",keyword:"enum",params:{allowedValues: schema11.properties.sync.properties.diverged.enum}};
(vErrors ??= []).push(err144);
errors++;
}
}
if(data58.finished !== undefined){
let data62 = data58.finished;
if(typeof data62 !== "string"){
const err145 = {instancePath:instancePath+"/sync/finished",schemaPath:"#/properties/sync/properties/finished/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err145);
errors++;
}
if(!((data62 === "leave") || (data62 === "sync"))){
const err146 = {instancePath:instancePath+"/sync/finished",schemaPath:"#/properties/sync/properties/finished/enum",keyword:"enum",params:{allowedValues: schema11.properties.sync.properties.finished.enum}};
(vErrors ??= []).push(err146);
errors++;
}
}
if(data58.branches !== undefined){
let data63 = data58.branches;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key11 in data63){
if(!((key11 === "include") || (key11 === "exclude"))){
const err147 = {instancePath:instancePath+"/sync/branches",schemaPath:"#/properties/sync/properties/branches/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
(vErrors ??= []).push(err147);
errors++;
}
}
if(data63.include !== undefined){
let data64 = data63.include;
if(Array.isArray(data64)){
if(data64.length > 1000){
const err148 = {instancePath:instancePath+"/sync/branches/include",schemaPath:"#/properties/sync/properties/branches/properties/include/maxItems",keyword:"maxItems",params:{limit: 1000}};
(vErrors ??= []).push(err148);
errors++;
}
const len9 = data64.length;
for(let i9=0; i9<len9; i9++){
let data65 = data64[i9];
if(typeof data65 === "string"){
if(func4(data65) > 255){
const err149 = {instancePath:instancePath+"/sync/branches/include/" + i9,schemaPath:"#/properties/sync/properties/branches/properties/include/items/maxLength",keyword:"maxLength",params:{limit: 255}};
(vErrors ??= []).push(err149);
errors++;
}
if(func4(data65) < 1){
const err150 = {instancePath:instancePath+"/sync/branches/include/" + i9,schemaPath:"#/properties/sync/properties/branches/properties/include/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err150);
errors++;
}
if(!pattern2.test(data65)){
const err151 = {instancePath:instancePath+"/sync/branches/include/" + i9,schemaPath:"#/properties/sync/properties/branches/properties/include/items/pattern",keyword:"pattern",params:{pattern: "^!?[^!]"}};
(vErrors ??= []).push(err151);
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/sync/branches/include/" + i9,schemaPath:"#/properties/sync/properties/branches/properties/include/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err152);
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/sync/branches/include",schemaPath:"#/properties/sync/properties/branches/properties/include/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err153);
errors++;
}
}
if(data63.exclude !== undefined){
let data66 = data63.exclude;
if(Array.isArray(data66)){
if(data66.length > 1000){
const err154 = {instancePath:instancePath+"/sync/branches/exclude",schemaPath:"#/properties/sync/properties/branches/properties/exclude/maxItems",keyword:"maxItems",params:{limit: 1000}};
(vErrors ??= []).push(err154);
errors++;
}
const len10 = data66.length;
for(let i10=0; i10<len10; i10++){
let data67 = data66[i10];
if(typeof data67 === "string"){
if(func4(data67) > 255){
const err155 = {instancePath:instancePath+"/sync/branches/exclude/" + i10,schemaPath:"#/properties/sync/properties/branches/properties/exclude/items/maxLength",keyword:"maxLength",params:{limit: 255}};
(vErrors ??= []).push(err155);
errors++;
}
if(func4(data67) < 1){
const err156 = {instancePath:instancePath+"/sync/branches/exclude/" + i10,schemaPath:"#/properties/sync/properties/branches/properties/exclude/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err156);
errors++;
}
if(!pattern2.test(data67)){
const err157 = {instancePath:instancePath+"/sync/branches/exclude/" + i10,schemaPath:"#/properties/sync/properties/branches/properties/exclude/items/pattern",keyword:"pattern",params:{pattern: "^!?[^!]"}};
(vErrors ??= []).push(err157);
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/sync/branches/exclude/" + i10,schemaPath:"#/properties/sync/properties/branches/properties/exclude/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err158);
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/sync/branches/exclude",schemaPath:"#/properties/sync/properties/branches/properties/exclude/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err159);
errors++;
}
}
}
else {
const err160 = {instancePath:instancePath+"/sync/branches",schemaPath:"#/properties/sync/properties/branches/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err160);
errors++;
}
}
if(data58.threshold !== undefined){
let data68 = data58.threshold;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
const err161 = {instancePath:instancePath+"/sync/threshold",schemaPath:"#/properties/sync/properties/threshold/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err161);
errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 > 1000 || isNaN(data68)){
const err162 = {instancePath:instancePath+"/sync/threshold",schemaPath:"#/properties/sync/properties/threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
(vErrors ??= []).push(err162);
errors++;
}
if(data68 < 1 || isNaN(data68)){
const err163 = {instancePath:instancePath+"/sync/threshold",schemaPath:"#/properties/sync/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err163);
errors++;
}
}
}
if(data58.max_pull_requests_per_run !== undefined){
let data69 = data58.max_pull_requests_per_run;
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
const err164 = {instancePath:instancePath+"/sync/max_pull_requests_per_run",schemaPath:"#/properties/sync/properties/max_pull_requests_per_run/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err164);
errors++;
}
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 > 10000 || isNaN(data69)){
const err165 = {instancePath:instancePath+"/sync/max_pull_requests_per_run",schemaPath:"#/properties/sync/properties/max_pull_requests_per_run/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
(vErrors ??= []).push(err165);
errors++;
}
if(data69 < 0 || isNaN(data69)){
const err166 = {instancePath:instancePath+"/sync/max_pull_requests_per_run",schemaPath:"#/properties/sync/properties/max_pull_requests_per_run/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err166);
errors++;
}
}
}
if(data58.max_prs_per_hour !== undefined){
let data70 = data58.max_prs_per_hour;
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
const err167 = {instancePath:instancePath+"/sync/max_prs_per_hour",schemaPath:"#/properties/sync/properties/max_prs_per_hour/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err167);
errors++;
}
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 > 10000 || isNaN(data70)){
const err168 = {instancePath:instancePath+"/sync/max_prs_per_hour",schemaPath:"#/properties/sync/properties/max_prs_per_hour/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
(vErrors ??= []).push(err168);
errors++;
}
if(data70 < 0 || isNaN(data70)){
const err169 = {instancePath:instancePath+"/sync/max_prs_per_hour",schemaPath:"#/properties/sync/properties/max_prs_per_hour/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err169);
errors++;
}
}
}
if(data58.max_prs_per_repo !== undefined){
let data71 = data58.max_prs_per_repo;
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
const err170 = {instancePath:instancePath+"/sync/max_prs_per_repo",schemaPath:"#/properties/sync/properties/max_prs_per_repo/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err170);
errors++;
}
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 > 10000 || isNaN(data71)){
const err171 = {instancePath:instancePath+"/sync/max_prs_per_repo",schemaPath:"#/properties/sync/properties/max_prs_per_repo/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
(vErrors ??= []).push(err171);
errors++;
}
if(data71 < 0 || isNaN(data71)){
const err172 = {instancePath:instancePath+"/sync/max_prs_per_repo",schemaPath:"#/properties/sync/properties/max_prs_per_repo/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err172);
errors++;
}
}
}
if(data58.max_open_prs_per_repo !== undefined){
let data72 = data58.max_open_prs_per_repo;
if(!(((typeof data72 == "number") && (!(data72 % 1) && !isNaN(data72))) && (isFinite(data72)))){
const err173 = {instancePath:instancePath+"/sync/max_open_prs_per_repo",schemaPath:"#/properties/sync/properties/max_open_prs_per_repo/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err173);
errors++;
}
if((typeof data72 == "number") && (isFinite(data72))){
if(data72 > 10000 || isNaN(data72)){
const err174 = {instancePath:instancePath+"/sync/max_open_prs_per_repo",schemaPath:"#/properties/sync/properties/max_open_prs_per_repo/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
(vErrors ??= []).push(err174);
errors++;
}
if(data72 < 0 || isNaN(data72)){
const err175 = {instancePath:instancePath+"/sync/max_open_prs_per_repo",schemaPath:"#/properties/sync/properties/max_open_prs_per_repo/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err175);
errors++;
}
}
}
if(data58.labels !== undefined){
let data73 = data58.labels;
if(Array.isArray(data73)){
if(data73.length > 100){
const err176 = {instancePath:instancePath+"/sync/labels",schemaPath:"#/properties/sync/properties/labels/maxItems",keyword:"maxItems",params:{limit: 100}};
(vErrors ??= []).push(err176);
errors++;
}
const len11 = data73.length;
for(let i11=0; i11<len11; i11++){
let data74 = data73[i11];
if(typeof data74 === "string"){
if(func4(data74) > 50){
const err177 = {instancePath:instancePath+"/sync/labels/" + i11,schemaPath:"#/properties/sync/properties/labels/items/maxLength",keyword:"maxLength",params:{limit: 50}};
(vErrors ??= []).push(err177);
errors++;
}
if(func4(data74) < 1){
const err178 = {instancePath:instancePath+"/sync/labels/" + i11,schemaPath:"#/properties/sync/properties/labels/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err178);
errors++;
}
}
else {
const err179 = {instancePath:instancePath+"/sync/labels/" + i11,schemaPath:"#/properties/sync/properties/labels/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err179);
errors++;
}
}
}
else {
const err180 = {instancePath:instancePath+"/sync/labels",schemaPath:"#/properties/sync/properties/labels/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err180);
errors++;
}
}
if(data58.recreate_after_days !== undefined){
let data75 = data58.recreate_after_days;
if(!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))){
const err181 = {instancePath:instancePath+"/sync/recreate_after_days",schemaPath:"#/properties/sync/properties/recreate_after_days/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err181);
errors++;
}
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 > 3650 || isNaN(data75)){
const err182 = {instancePath:instancePath+"/sync/recreate_after_days",schemaPath:"#/properties/sync/properties/recreate_after_days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650}};
(vErrors ??= []).push(err182);
errors++;
}
if(data75 < 0 || isNaN(data75)){
const err183 = {instancePath:instancePath+"/sync/recreate_after_days",schemaPath:"#/properties/sync/properties/recreate_after_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err183);
errors++;
}
}
}
if(data58.replay_guard !== undefined){
if(typeof data58.replay_guard !== "boolean"){
const err184 = {instancePath:instancePath+"/sync/replay_guard",schemaPath:"#/properties/sync/properties/replay_guard/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err184);
errors++;
}
}
if(data58.conflict_reviewers !== undefined){
let data77 = data58.conflict_reviewers;
if(Array.isArray(data77)){
if(data77.length > 15){
const err185 = {instancePath:instancePath+"/sync/conflict_reviewers",schemaPath:"#/properties/sync/properties/conflict_reviewers/maxItems",keyword:"maxItems",params:{limit: 15}};
(vErrors ??= []).push(err185);
errors++;
}
const len12 = data77.length;
for(let i12=0; i12<len12; i12++){
let data78 = data77[i12];
if(typeof data78 === "string"){
if(func4(data78) > 140){
const err186 = {instancePath:instancePath+"/sync/conflict_reviewers/" + i12,schemaPath:"#/properties/sync/properties/conflict_reviewers/items/maxLength",keyword:"maxLength",params:{limit: 140}};
(vErrors ??= []).push(err186);
errors++;
}
if(func4(data78) < 1){
const err187 = {instancePath:instancePath+"/sync/conflict_reviewers/" + i12,schemaPath:"#/properties/sync/properties/conflict_reviewers/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err187);
errors++;
}
if(!pattern4.test(data78)){
const err188 = {instancePath:instancePath+"/sync/conflict_reviewers/" + i12,schemaPath:"#/properties/sync/properties/conflict_reviewers/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+(?:/[A-Za-z0-9._-]+)?$"}};
(vErrors ??= []).push(err188);
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/sync/conflict_reviewers/" + i12,schemaPath:"#/properties/sync/properties/conflict_reviewers/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err189);
errors++;
}
}
}
else {
const err190 = {instancePath:instancePath+"/sync/conflict_reviewers",schemaPath:"#/properties/sync/properties/conflict_reviewers/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err190);
errors++;
}
}
if(data58.conflict_strategies !== undefined){
let data79 = data58.conflict_strategies;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key12 in data79){
let data80 = data79[key12];
if(typeof data80 !== "string"){
const err191 = {instancePath:instancePath+"/sync/conflict_strategies/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sync/properties/conflict_strategies/additionalProperties/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err191);
errors++;
}
if(!((((((data80 === "structure") || (data80 === "union")) || (data80 === "words")) || (data80 === "person")) || (data80 === "ours")) || (data80 === "theirs"))){
const err192 = {instancePath:instancePath+"/sync/conflict_strategies/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sync/properties/conflict_strategies/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema11.properties.sync.properties.conflict_strategies.additionalProperties.enum}};
(vErrors ??= []).push(err192);
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/sync/conflict_strategies",schemaPath:"#/properties/sync/properties/conflict_strategies/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err193);
errors++;
}
}
if(data58.conflict_sets !== undefined){
let data81 = data58.conflict_sets;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
for(const key13 in data81){
let data82 = data81[key13];
if(Array.isArray(data82)){
if(data82.length > 100){
const err194 = {instancePath:instancePath+"/sync/conflict_sets/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sync/properties/conflict_sets/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 100}};
(vErrors ??= []).push(err194);
errors++;
}
const len13 = data82.length;
for(let i13=0; i13<len13; i13++){
let data83 = data82[i13];
if(typeof data83 === "string"){
if(func4(data83) > 255){
const err195 = {instancePath:instancePath+"/sync/conflict_sets/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13,schemaPath:"#/properties/sync/properties/conflict_sets/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit: 255}};
(vErrors ??= []).push(err195);
errors++;
}
if(func4(data83) < 1){
const err196 = {instancePath:instancePath+"/sync/conflict_sets/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13,schemaPath:"#/properties/sync/properties/conflict_sets/additionalProperties/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err196);
errors++;
}
}
else {
const err197 = {instancePath:instancePath+"/sync/conflict_sets/" + key13.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i13,schemaPath:"#/properties/sync/properties/conflict_sets/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err197);
errors++;
}
}
}
else {
const err198 = {instancePath:instancePath+"/sync/conflict_sets/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sync/properties/conflict_sets/additionalProperties/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err198);
errors++;
}
}
}
else {
const err199 = {instancePath:instancePath+"/sync/conflict_sets",schemaPath:"#/properties/sync/properties/conflict_sets/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err199);
errors++;
}
}
}
else {
const err200 = {instancePath:instancePath+"/sync",schemaPath:"#/properties/sync/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err200);
errors++;
}
}
if(data.experiments !== undefined){
let data84 = data.experiments;
if(Array.isArray(data84)){
if(data84.length > 100){
const err201 = {instancePath:instancePath+"/experiments",schemaPath:"#/properties/experiments/maxItems",keyword:"maxItems",params:{limit: 100}};
(vErrors ??= []).push(err201);
errors++;
}
const len14 = data84.length;
for(let i14=0; i14<len14; i14++){
let data85 = data84[i14];
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.id === undefined){
const err202 = {instancePath:instancePath+"/experiments/" + i14,schemaPath:"#/properties/experiments/items/required",keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err202);
errors++;
}
if(data85.start === undefined){
const err203 = {instancePath:instancePath+"/experiments/" + i14,schemaPath:"#/properties/experiments/items/required",keyword:"required",params:{missingProperty: "start"}};
(vErrors ??= []).push(err203);
errors++;
}
if(data85.variants === undefined){
const err204 = {instancePath:instancePath+"/experiments/" + i14,schemaPath:"#/properties/experiments/items/required",keyword:"required",params:{missingProperty: "variants"}};
(vErrors ??= []).push(err204);
errors++;
}
if(data85.primary === undefined){
const err205 = {instancePath:instancePath+"/experiments/" + i14,schemaPath:"#/properties/experiments/items/required",keyword:"required",params:{missingProperty: "primary"}};
(vErrors ??= []).push(err205);
errors++;
}
for(const key14 in data85){
if(!(func2.call(schema11.properties.experiments.items.properties, key14))){
const err206 = {instancePath:instancePath+"/experiments/" + i14,schemaPath:"#/properties/experiments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
(vErrors ??= []).push(err206);
errors++;
}
}
if(data85.id !== undefined){
let data86 = data85.id;
if(typeof data86 === "string"){
if(func4(data86) > 64){
const err207 = {instancePath:instancePath+"/experiments/" + i14+"/id",schemaPath:"#/properties/experiments/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err207);
errors++;
}
if(func4(data86) < 1){
const err208 = {instancePath:instancePath+"/experiments/" + i14+"/id",schemaPath:"#/properties/experiments/items/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err208);
errors++;
}
if(!pattern9.test(data86)){
const err209 = {instancePath:instancePath+"/experiments/" + i14+"/id",schemaPath:"#/properties/experiments/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"}};
(vErrors ??= []).push(err209);
errors++;
}
}
else {
const err210 = {instancePath:instancePath+"/experiments/" + i14+"/id",schemaPath:"#/properties/experiments/items/properties/id/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err210);
errors++;
}
}
if(data85.status !== undefined){
let data87 = data85.status;
if(typeof data87 !== "string"){
const err211 = {instancePath:instancePath+"/experiments/" + i14+"/status",schemaPath:"#/properties/experiments/items/properties/status/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err211);
errors++;
}
if(!((((data87 === "draft") || (data87 === "running")) || (data87 === "stopped")) || (data87 === "concluded"))){
const err212 = {instancePath:instancePath+"/experiments/" + i14+"/status",schemaPath:"#/properties/experiments/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema11.properties.experiments.items.properties.status.enum}};
(vErrors ??= []).push(err212);
errors++;
}
}
if(data85.seed !== undefined){
let data88 = data85.seed;
if(typeof data88 === "string"){
if(func4(data88) > 128){
const err213 = {instancePath:instancePath+"/experiments/" + i14+"/seed",schemaPath:"#/properties/experiments/items/properties/seed/maxLength",keyword:"maxLength",params:{limit: 128}};
(vErrors ??= []).push(err213);
errors++;
}
if(func4(data88) < 1){
const err214 = {instancePath:instancePath+"/experiments/" + i14+"/seed",schemaPath:"#/properties/experiments/items/properties/seed/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err214);
errors++;
}
}
else {
const err215 = {instancePath:instancePath+"/experiments/" + i14+"/seed",schemaPath:"#/properties/experiments/items/properties/seed/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err215);
errors++;
}
}
if(data85.hash_version !== undefined){
let data89 = data85.hash_version;
if(!(((typeof data89 == "number") && (!(data89 % 1) && !isNaN(data89))) && (isFinite(data89)))){
const err216 = {instancePath:instancePath+"/experiments/" + i14+"/hash_version",schemaPath:"#/properties/experiments/items/properties/hash_version/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err216);
errors++;
}
if((typeof data89 == "number") && (isFinite(data89))){
if(data89 > 1 || isNaN(data89)){
const err217 = {instancePath:instancePath+"/experiments/" + i14+"/hash_version",schemaPath:"#/properties/experiments/items/properties/hash_version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
(vErrors ??= []).push(err217);
errors++;
}
if(data89 < 1 || isNaN(data89)){
const err218 = {instancePath:instancePath+"/experiments/" + i14+"/hash_version",schemaPath:"#/properties/experiments/items/properties/hash_version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err218);
errors++;
}
}
}
if(data85.design !== undefined){
let data90 = data85.design;
if(typeof data90 !== "string"){
const err219 = {instancePath:instancePath+"/experiments/" + i14+"/design",schemaPath:"#/properties/experiments/items/properties/design/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err219);
errors++;
}
if(!((data90 === "parallel") || (data90 === "switchback"))){
const err220 = {instancePath:instancePath+"/experiments/" + i14+"/design",schemaPath:"#/properties/experiments/items/properties/design/enum",keyword:"enum",params:{allowedValues: schema11.properties.experiments.items.properties.design.enum}};
(vErrors ??= []).push(err220);
errors++;
}
}
if(data85.unit !== undefined){
let data91 = data85.unit;
if(typeof data91 !== "string"){
const err221 = {instancePath:instancePath+"/experiments/" + i14+"/unit",schemaPath:"#/properties/experiments/items/properties/unit/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err221);
errors++;
}
if(!(data91 === "repository")){
const err222 = {instancePath:instancePath+"/experiments/" + i14+"/unit",schemaPath:"#/properties/experiments/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema11.properties.experiments.items.properties.unit.enum}};
(vErrors ??= []).push(err222);
errors++;
}
}
if(data85.coverage !== undefined){
let data92 = data85.coverage;
if((typeof data92 == "number") && (isFinite(data92))){
if(data92 > 1 || isNaN(data92)){
const err223 = {instancePath:instancePath+"/experiments/" + i14+"/coverage",schemaPath:"#/properties/experiments/items/properties/coverage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
(vErrors ??= []).push(err223);
errors++;
}
if(data92 < 0 || isNaN(data92)){
const err224 = {instancePath:instancePath+"/experiments/" + i14+"/coverage",schemaPath:"#/properties/experiments/items/properties/coverage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err224);
errors++;
}
}
else {
const err225 = {instancePath:instancePath+"/experiments/" + i14+"/coverage",schemaPath:"#/properties/experiments/items/properties/coverage/type",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err225);
errors++;
}
}
if(data85.namespace !== undefined){
let data93 = data85.namespace;
if(typeof data93 === "string"){
if(func4(data93) > 64){
const err226 = {instancePath:instancePath+"/experiments/" + i14+"/namespace",schemaPath:"#/properties/experiments/items/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err226);
errors++;
}
if(func4(data93) < 1){
const err227 = {instancePath:instancePath+"/experiments/" + i14+"/namespace",schemaPath:"#/properties/experiments/items/properties/namespace/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err227);
errors++;
}
if(!pattern9.test(data93)){
const err228 = {instancePath:instancePath+"/experiments/" + i14+"/namespace",schemaPath:"#/properties/experiments/items/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"}};
(vErrors ??= []).push(err228);
errors++;
}
}
else {
const err229 = {instancePath:instancePath+"/experiments/" + i14+"/namespace",schemaPath:"#/properties/experiments/items/properties/namespace/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err229);
errors++;
}
}
if(data85.namespace_range !== undefined){
let data94 = data85.namespace_range;
if(Array.isArray(data94)){
if(data94.length > 2){
const err230 = {instancePath:instancePath+"/experiments/" + i14+"/namespace_range",schemaPath:"#/properties/experiments/items/properties/namespace_range/maxItems",keyword:"maxItems",params:{limit: 2}};
(vErrors ??= []).push(err230);
errors++;
}
if(data94.length < 2){
const err231 = {instancePath:instancePath+"/experiments/" + i14+"/namespace_range",schemaPath:"#/properties/experiments/items/properties/namespace_range/minItems",keyword:"minItems",params:{limit: 2}};
(vErrors ??= []).push(err231);
errors++;
}
const len15 = data94.length;
for(let i15=0; i15<len15; i15++){
let data95 = data94[i15];
if((typeof data95 == "number") && (isFinite(data95))){
if(data95 > 1 || isNaN(data95)){
const err232 = {instancePath:instancePath+"/experiments/" + i14+"/namespace_range/" + i15,schemaPath:"#/properties/experiments/items/properties/namespace_range/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
(vErrors ??= []).push(err232);
errors++;
}
if(data95 < 0 || isNaN(data95)){
const err233 = {instancePath:instancePath+"/experiments/" + i14+"/namespace_range/" + i15,schemaPath:"#/properties/experiments/items/properties/namespace_range/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err233);
errors++;
}
}
else {
const err234 = {instancePath:instancePath+"/experiments/" + i14+"/namespace_range/" + i15,schemaPath:"#/properties/experiments/items/properties/namespace_range/items/type",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err234);
errors++;
}
}
}
else {
const err235 = {instancePath:instancePath+"/experiments/" + i14+"/namespace_range",schemaPath:"#/properties/experiments/items/properties/namespace_range/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err235);
errors++;
}
}
if(data85.start !== undefined){
let data96 = data85.start;
if(typeof data96 === "string"){
if(func4(data96) > 10){
const err236 = {instancePath:instancePath+"/experiments/" + i14+"/start",schemaPath:"#/properties/experiments/items/properties/start/maxLength",keyword:"maxLength",params:{limit: 10}};
(vErrors ??= []).push(err236);
errors++;
}
if(!pattern11.test(data96)){
const err237 = {instancePath:instancePath+"/experiments/" + i14+"/start",schemaPath:"#/properties/experiments/items/properties/start/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
(vErrors ??= []).push(err237);
errors++;
}
}
else {
const err238 = {instancePath:instancePath+"/experiments/" + i14+"/start",schemaPath:"#/properties/experiments/items/properties/start/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err238);
errors++;
}
}
if(data85.min_days !== undefined){
let data97 = data85.min_days;
if(!(((typeof data97 == "number") && (!(data97 % 1) && !isNaN(data97))) && (isFinite(data97)))){
const err239 = {instancePath:instancePath+"/experiments/" + i14+"/min_days",schemaPath:"#/properties/experiments/items/properties/min_days/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err239);
errors++;
}
if((typeof data97 == "number") && (isFinite(data97))){
if(data97 > 365 || isNaN(data97)){
const err240 = {instancePath:instancePath+"/experiments/" + i14+"/min_days",schemaPath:"#/properties/experiments/items/properties/min_days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 365}};
(vErrors ??= []).push(err240);
errors++;
}
if(data97 < 0 || isNaN(data97)){
const err241 = {instancePath:instancePath+"/experiments/" + i14+"/min_days",schemaPath:"#/properties/experiments/items/properties/min_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err241);
errors++;
}
}
}
if(data85.max_days !== undefined){
let data98 = data85.max_days;
if(!(((typeof data98 == "number") && (!(data98 % 1) && !isNaN(data98))) && (isFinite(data98)))){
const err242 = {instancePath:instancePath+"/experiments/" + i14+"/max_days",schemaPath:"#/properties/experiments/items/properties/max_days/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err242);
errors++;
}
if((typeof data98 == "number") && (isFinite(data98))){
if(data98 > 365 || isNaN(data98)){
const err243 = {instancePath:instancePath+"/experiments/" + i14+"/max_days",schemaPath:"#/properties/experiments/items/properties/max_days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 365}};
(vErrors ??= []).push(err243);
errors++;
}
if(data98 < 1 || isNaN(data98)){
const err244 = {instancePath:instancePath+"/experiments/" + i14+"/max_days",schemaPath:"#/properties/experiments/items/properties/max_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err244);
errors++;
}
}
}
if(data85.eligible !== undefined){
let data99 = data85.eligible;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
for(const key15 in data99){
if(!((key15 === "include") || (key15 === "exclude"))){
const err245 = {instancePath:instancePath+"/experiments/" + i14+"/eligible",schemaPath:"#/properties/experiments/items/properties/eligible/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
(vErrors ??= []).push(err245);
errors++;
}
}
if(data99.include !== undefined){
let data100 = data99.include;
if(Array.isArray(data100)){
if(data100.length > 1000){
const err246 = {instancePath:instancePath+"/experiments/" + i14+"/eligible/include",schemaPath:"#/properties/experiments/items/properties/eligible/properties/include/maxItems",keyword:"maxItems",params:{limit: 1000}};
(vErrors ??= []).push(err246);
errors++;
}
const len16 = data100.length;
for(let i16=0; i16<len16; i16++){
let data101 = data100[i16];
if(typeof data101 === "string"){
if(func4(data101) > 255){
const err247 = {instancePath:instancePath+"/experiments/" + i14+"/eligible/include/" + i16,schemaPath:"#/properties/experiments/items/properties/eligible/properties/include/items/maxLength",keyword:"maxLength",params:{limit: 255}};
(vErrors ??= []).push(err247);
errors++;
}
if(func4(data101) < 1){
const err248 = {instancePath:instancePath+"/experiments/" + i14+"/eligible/include/" + i16,schemaPath:"#/properties/experiments/items/properties/eligible/properties/include/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err248);
errors++;
}
}
else {
const err249 = {instancePath:instancePath+"/experiments/" + i14+"/eligible/include/" + i16,schemaPath:"#/properties/experiments/items/properties/eligible/properties/include/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err249);
errors++;
}
}
}
else {
const err250 = {instancePath:instancePath+"/experiments/" + i14+"/eligible/include",schemaPath:"#/properties/experiments/items/properties/eligible/properties/include/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err250);
errors++;
}
}
if(data99.exclude !== undefined){
let data102 = data99.exclude;
if(Array.isArray(data102)){
if(data102.length > 1000){
const err251 = {instancePath:instancePath+"/experiments/" + i14+"/eligible/exclude",schemaPath:"#/properties/experiments/items/properties/eligible/properties/exclude/maxItems",keyword:"maxItems",params:{limit: 1000}};
(vErrors ??= []).push(err251);
errors++;
}
const len17 = data102.length;
for(let i17=0; i17<len17; i17++){
let data103 = data102[i17];
if(typeof data103 === "string"){
if(func4(data103) > 255){
const err252 = {instancePath:instancePath+"/experiments/" + i14+"/eligible/exclude/" + i17,schemaPath:"#/properties/experiments/items/properties/eligible/properties/exclude/items/maxLength",keyword:"maxLength",params:{limit: 255}};
(vErrors ??= []).push(err252);
errors++;
}
if(func4(data103) < 1){
const err253 = {instancePath:instancePath+"/experiments/" + i14+"/eligible/exclude/" + i17,schemaPath:"#/properties/experiments/items/properties/eligible/properties/exclude/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err253);
errors++;
}
}
else {
const err254 = {instancePath:instancePath+"/experiments/" + i14+"/eligible/exclude/" + i17,schemaPath:"#/properties/experiments/items/properties/eligible/properties/exclude/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err254);
errors++;
}
}
}
else {
const err255 = {instancePath:instancePath+"/experiments/" + i14+"/eligible/exclude",schemaPath:"#/properties/experiments/items/properties/eligible/properties/exclude/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err255);
errors++;
}
}
}
else {
const err256 = {instancePath:instancePath+"/experiments/" + i14+"/eligible",schemaPath:"#/properties/experiments/items/properties/eligible/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err256);
errors++;
}
}
if(data85.primary !== undefined){
let data104 = data85.primary;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(data104.metric === undefined){
const err257 = {instancePath:instancePath+"/experiments/" + i14+"/primary",schemaPath:"#/properties/experiments/items/properties/primary/required",keyword:"required",params:{missingProperty: "metric"}};
(vErrors ??= []).push(err257);
errors++;
}
if(data104.direction === undefined){
const err258 = {instancePath:instancePath+"/experiments/" + i14+"/primary",schemaPath:"#/properties/experiments/items/properties/primary/required",keyword:"required",params:{missingProperty: "direction"}};
(vErrors ??= []).push(err258);
errors++;
}
if(data104.mde === undefined){
const err259 = {instancePath:instancePath+"/experiments/" + i14+"/primary",schemaPath:"#/properties/experiments/items/properties/primary/required",keyword:"required",params:{missingProperty: "mde"}};
(vErrors ??= []).push(err259);
errors++;
}
for(const key16 in data104){
if(!(((key16 === "metric") || (key16 === "direction")) || (key16 === "mde"))){
const err260 = {instancePath:instancePath+"/experiments/" + i14+"/primary",schemaPath:"#/properties/experiments/items/properties/primary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
(vErrors ??= []).push(err260);
errors++;
}
}
if(data104.metric !== undefined){
let data105 = data104.metric;
if(typeof data105 !== "string"){
const err261 = {instancePath:instancePath+"/experiments/" + i14+"/primary/metric",schemaPath:"#/properties/experiments/items/properties/primary/properties/metric/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err261);
errors++;
}
if(!(((((((data105 === "merged_within_72h") || (data105 === "time_to_merge_p50_h")) || (data105 === "success_rate")) || (data105 === "operation_failure_rate")) || (data105 === "conflict_rate")) || (data105 === "api_calls_per_scan")) || (data105 === "duration_seconds"))){
const err262 = {instancePath:instancePath+"/experiments/" + i14+"/primary/metric",schemaPath:"#/properties/experiments/items/properties/primary/properties/metric/enum",keyword:"enum",params:{allowedValues: schema11.properties.experiments.items.properties.primary.properties.metric.enum}};
(vErrors ??= []).push(err262);
errors++;
}
}
if(data104.direction !== undefined){
let data106 = data104.direction;
if(typeof data106 !== "string"){
const err263 = {instancePath:instancePath+"/experiments/" + i14+"/primary/direction",schemaPath:"#/properties/experiments/items/properties/primary/properties/direction/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err263);
errors++;
}
if(!((data106 === "up") || (data106 === "down"))){
const err264 = {instancePath:instancePath+"/experiments/" + i14+"/primary/direction",schemaPath:"#/properties/experiments/items/properties/primary/properties/direction/enum",keyword:"enum",params:{allowedValues: schema11.properties.experiments.items.properties.primary.properties.direction.enum}};
(vErrors ??= []).push(err264);
errors++;
}
}
if(data104.mde !== undefined){
let data107 = data104.mde;
if((typeof data107 == "number") && (isFinite(data107))){
if(data107 > 1 || isNaN(data107)){
const err265 = {instancePath:instancePath+"/experiments/" + i14+"/primary/mde",schemaPath:"#/properties/experiments/items/properties/primary/properties/mde/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
(vErrors ??= []).push(err265);
errors++;
}
if(data107 <= 0 || isNaN(data107)){
const err266 = {instancePath:instancePath+"/experiments/" + i14+"/primary/mde",schemaPath:"#/properties/experiments/items/properties/primary/properties/mde/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
(vErrors ??= []).push(err266);
errors++;
}
}
else {
const err267 = {instancePath:instancePath+"/experiments/" + i14+"/primary/mde",schemaPath:"#/properties/experiments/items/properties/primary/properties/mde/type",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err267);
errors++;
}
}
}
else {
const err268 = {instancePath:instancePath+"/experiments/" + i14+"/primary",schemaPath:"#/properties/experiments/items/properties/primary/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err268);
errors++;
}
}
if(data85.secondary !== undefined){
let data108 = data85.secondary;
if(Array.isArray(data108)){
if(data108.length > 10){
const err269 = {instancePath:instancePath+"/experiments/" + i14+"/secondary",schemaPath:"#/properties/experiments/items/properties/secondary/maxItems",keyword:"maxItems",params:{limit: 10}};
(vErrors ??= []).push(err269);
errors++;
}
const len18 = data108.length;
for(let i18=0; i18<len18; i18++){
let data109 = data108[i18];
if(typeof data109 !== "string"){
const err270 = {instancePath:instancePath+"/experiments/" + i14+"/secondary/" + i18,schemaPath:"#/properties/experiments/items/properties/secondary/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err270);
errors++;
}
if(!(((((((data109 === "merged_within_72h") || (data109 === "time_to_merge_p50_h")) || (data109 === "success_rate")) || (data109 === "operation_failure_rate")) || (data109 === "conflict_rate")) || (data109 === "api_calls_per_scan")) || (data109 === "duration_seconds"))){
const err271 = {instancePath:instancePath+"/experiments/" + i14+"/secondary/" + i18,schemaPath:"#/properties/experiments/items/properties/secondary/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.experiments.items.properties.secondary.items.enum}};
(vErrors ??= []).push(err271);
errors++;
}
}
}
else {
const err272 = {instancePath:instancePath+"/experiments/" + i14+"/secondary",schemaPath:"#/properties/experiments/items/properties/secondary/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err272);
errors++;
}
}
if(data85.guardrails !== undefined){
let data110 = data85.guardrails;
if(Array.isArray(data110)){
if(data110.length > 10){
const err273 = {instancePath:instancePath+"/experiments/" + i14+"/guardrails",schemaPath:"#/properties/experiments/items/properties/guardrails/maxItems",keyword:"maxItems",params:{limit: 10}};
(vErrors ??= []).push(err273);
errors++;
}
const len19 = data110.length;
for(let i19=0; i19<len19; i19++){
let data111 = data110[i19];
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
if(data111.metric === undefined){
const err274 = {instancePath:instancePath+"/experiments/" + i14+"/guardrails/" + i19,schemaPath:"#/properties/experiments/items/properties/guardrails/items/required",keyword:"required",params:{missingProperty: "metric"}};
(vErrors ??= []).push(err274);
errors++;
}
if(data111.direction === undefined){
const err275 = {instancePath:instancePath+"/experiments/" + i14+"/guardrails/" + i19,schemaPath:"#/properties/experiments/items/properties/guardrails/items/required",keyword:"required",params:{missingProperty: "direction"}};
(vErrors ??= []).push(err275);
errors++;
}
for(const key17 in data111){
if(!(((((key17 === "metric") || (key17 === "direction")) || (key17 === "margin")) || (key17 === "relative_margin")) || (key17 === "on_breach"))){
const err276 = {instancePath:instancePath+"/experiments/" + i14+"/guardrails/" + i19,schemaPath:"#/properties/experiments/items/properties/guardrails/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
(vErrors ??= []).push(err276);
errors++;
}
}
if(data111.metric !== undefined){
let data112 = data111.metric;
if(typeof data112 !== "string"){
const err277 = {instancePath:instancePath+"/experiments/" + i14+"/guardrails/" + i19+"/metric",schemaPath:"#/properties/experiments/items/properties/guardrails/items/properties/metric/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err277);
errors++;
}
if(!(((((((data112 === "merged_within_72h") || (data112 === "time_to_merge_p50_h")) || (data112 === "success_rate")) || (data112 === "operation_failure_rate")) || (data112 === "conflict_rate")) || (data112 === "api_calls_per_scan")) || (data112 === "duration_seconds"))){
const err278 = {instancePath:instancePath+"/experiments/" + i14+"/guardrails/" + i19+"/metric",schemaPath:"#/properties/experiments/items/properties/guardrails/items/properties/metric/enum",keyword:"enum",params:{allowedValues: schema11.properties.experiments.items.properties.guardrails.items.properties.metric.enum}};
(vErrors ??= []).push(err278);
errors++;
}
}
if(data111.direction !== undefined){
let data113 = data111.direction;
if(typeof data113 !== "string"){
const err279 = {instancePath:instancePath+"/experiments/" + i14+"/guardrails/" + i19+"/direction",schemaPath:"#/properties/experiments/items/properties/guardrails/items/properties/direction/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err279);
errors++;
}
if(!((data113 === "up") || (data113 === "down"))){
const err280 = {instancePath:instancePath+"/experiments/" + i14+"/guardrails/" + i19+"/direction",schemaPath:"#/properties/experiments/items/properties/guardrails/items/properties/direction/enum",keyword:"enum",params:{allowedValues: schema11.properties.experiments.items.properties.guardrails.items.properties.direction.enum}};
(vErrors ??= []).push(err280);
errors++;
}
}
if(data111.margin !== undefined){
let data114 = data111.margin;
if((typeof data114 == "number") && (isFinite(data114))){
if(data114 > 1 || isNaN(data114)){
const err281 = {instancePath:instancePath+"/experiments/" + i14+"/guardrails/" + i19+"/margin",schemaPath:"#/properties/experiments/items/properties/guardrails/items/properties/margin/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
(vErrors ??= []).push(err281);
errors++;
}
if(data114 < 0 || isNaN(data114)){
const err282 = {instancePath:instancePath+"/experiments/" + i14+"/guardrails/" + i19+"/margin",schemaPath:"#/properties/experiments/items/properties/guardrails/items/properties/margin/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err282);
errors++;
}
}
else {
const err283 = {instancePath:instancePath+"/experiments/" + i14+"/guardrails/" + i19+"/margin",schemaPath:"#/properties/experiments/items/properties/guardrails/items/properties/margin/type",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err283);
errors++;
}
}
if(data111.relative_margin !== undefined){
let data115 = data111.relative_margin;
if((typeof data115 == "number") && (isFinite(data115))){
if(data115 > 10 || isNaN(data115)){
const err284 = {instancePath:instancePath+"/experiments/" + i14+"/guardrails/" + i19+"/relative_margin",schemaPath:"#/properties/experiments/items/properties/guardrails/items/properties/relative_margin/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}};
(vErrors ??= []).push(err284);
errors++;
}
if(data115 < 0 || isNaN(data115)){
const err285 = {instancePath:instancePath+"/experiments/" + i14+"/guardrails/" + i19+"/relative_margin",schemaPath:"#/properties/experiments/items/properties/guardrails/items/properties/relative_margin/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err285);
errors++;
}
}
else {
const err286 = {instancePath:instancePath+"/experiments/" + i14+"/guardrails/" + i19+"/relative_margin",schemaPath:"#/properties/experiments/items/properties/guardrails/items/properties/relative_margin/type",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err286);
errors++;
}
}
if(data111.on_breach !== undefined){
let data116 = data111.on_breach;
if(typeof data116 !== "string"){
const err287 = {instancePath:instancePath+"/experiments/" + i14+"/guardrails/" + i19+"/on_breach",schemaPath:"#/properties/experiments/items/properties/guardrails/items/properties/on_breach/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err287);
errors++;
}
if(!((data116 === "stop") || (data116 === "warn"))){
const err288 = {instancePath:instancePath+"/experiments/" + i14+"/guardrails/" + i19+"/on_breach",schemaPath:"#/properties/experiments/items/properties/guardrails/items/properties/on_breach/enum",keyword:"enum",params:{allowedValues: schema11.properties.experiments.items.properties.guardrails.items.properties.on_breach.enum}};
(vErrors ??= []).push(err288);
errors++;
}
}
}
else {
const err289 = {instancePath:instancePath+"/experiments/" + i14+"/guardrails/" + i19,schemaPath:"#/properties/experiments/items/properties/guardrails/items/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err289);
errors++;
}
}
}
else {
const err290 = {instancePath:instancePath+"/experiments/" + i14+"/guardrails",schemaPath:"#/properties/experiments/items/properties/guardrails/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err290);
errors++;
}
}
if(data85.analysis !== undefined){
let data117 = data85.analysis;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
for(const key18 in data117){
if(!(((key18 === "alpha") || (key18 === "min_units")) || (key18 === "pre_period_days"))){
const err291 = {instancePath:instancePath+"/experiments/" + i14+"/analysis",schemaPath:"#/properties/experiments/items/properties/analysis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
(vErrors ??= []).push(err291);
errors++;
}
}
if(data117.alpha !== undefined){
let data118 = data117.alpha;
if((typeof data118 == "number") && (isFinite(data118))){
if(data118 > 0.5 || isNaN(data118)){
const err292 = {instancePath:instancePath+"/experiments/" + i14+"/analysis/alpha",schemaPath:"#/properties/experiments/items/properties/analysis/properties/alpha/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.5}};
(vErrors ??= []).push(err292);
errors++;
}
if(data118 <= 0 || isNaN(data118)){
const err293 = {instancePath:instancePath+"/experiments/" + i14+"/analysis/alpha",schemaPath:"#/properties/experiments/items/properties/analysis/properties/alpha/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
(vErrors ??= []).push(err293);
errors++;
}
}
else {
const err294 = {instancePath:instancePath+"/experiments/" + i14+"/analysis/alpha",schemaPath:"#/properties/experiments/items/properties/analysis/properties/alpha/type",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err294);
errors++;
}
}
if(data117.min_units !== undefined){
let data119 = data117.min_units;
if(!(((typeof data119 == "number") && (!(data119 % 1) && !isNaN(data119))) && (isFinite(data119)))){
const err295 = {instancePath:instancePath+"/experiments/" + i14+"/analysis/min_units",schemaPath:"#/properties/experiments/items/properties/analysis/properties/min_units/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err295);
errors++;
}
if((typeof data119 == "number") && (isFinite(data119))){
if(data119 > 10000 || isNaN(data119)){
const err296 = {instancePath:instancePath+"/experiments/" + i14+"/analysis/min_units",schemaPath:"#/properties/experiments/items/properties/analysis/properties/min_units/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
(vErrors ??= []).push(err296);
errors++;
}
if(data119 < 2 || isNaN(data119)){
const err297 = {instancePath:instancePath+"/experiments/" + i14+"/analysis/min_units",schemaPath:"#/properties/experiments/items/properties/analysis/properties/min_units/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
(vErrors ??= []).push(err297);
errors++;
}
}
}
if(data117.pre_period_days !== undefined){
let data120 = data117.pre_period_days;
if(!(((typeof data120 == "number") && (!(data120 % 1) && !isNaN(data120))) && (isFinite(data120)))){
const err298 = {instancePath:instancePath+"/experiments/" + i14+"/analysis/pre_period_days",schemaPath:"#/properties/experiments/items/properties/analysis/properties/pre_period_days/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err298);
errors++;
}
if((typeof data120 == "number") && (isFinite(data120))){
if(data120 > 365 || isNaN(data120)){
const err299 = {instancePath:instancePath+"/experiments/" + i14+"/analysis/pre_period_days",schemaPath:"#/properties/experiments/items/properties/analysis/properties/pre_period_days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 365}};
(vErrors ??= []).push(err299);
errors++;
}
if(data120 < 0 || isNaN(data120)){
const err300 = {instancePath:instancePath+"/experiments/" + i14+"/analysis/pre_period_days",schemaPath:"#/properties/experiments/items/properties/analysis/properties/pre_period_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err300);
errors++;
}
}
}
}
else {
const err301 = {instancePath:instancePath+"/experiments/" + i14+"/analysis",schemaPath:"#/properties/experiments/items/properties/analysis/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err301);
errors++;
}
}
if(data85.variants !== undefined){
let data121 = data85.variants;
if(Array.isArray(data121)){
if(data121.length > 10){
const err302 = {instancePath:instancePath+"/experiments/" + i14+"/variants",schemaPath:"#/properties/experiments/items/properties/variants/maxItems",keyword:"maxItems",params:{limit: 10}};
(vErrors ??= []).push(err302);
errors++;
}
const len20 = data121.length;
for(let i20=0; i20<len20; i20++){
let data122 = data121[i20];
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(data122.id === undefined){
const err303 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20,schemaPath:"#/properties/experiments/items/properties/variants/items/required",keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err303);
errors++;
}
if(data122.weight === undefined){
const err304 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20,schemaPath:"#/properties/experiments/items/properties/variants/items/required",keyword:"required",params:{missingProperty: "weight"}};
(vErrors ??= []).push(err304);
errors++;
}
if(data122.settings === undefined){
const err305 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20,schemaPath:"#/properties/experiments/items/properties/variants/items/required",keyword:"required",params:{missingProperty: "settings"}};
(vErrors ??= []).push(err305);
errors++;
}
for(const key19 in data122){
if(!(((key19 === "id") || (key19 === "weight")) || (key19 === "settings"))){
const err306 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20,schemaPath:"#/properties/experiments/items/properties/variants/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
(vErrors ??= []).push(err306);
errors++;
}
}
if(data122.id !== undefined){
let data123 = data122.id;
if(typeof data123 === "string"){
if(func4(data123) > 64){
const err307 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20+"/id",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err307);
errors++;
}
if(func4(data123) < 1){
const err308 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20+"/id",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err308);
errors++;
}
if(!pattern9.test(data123)){
const err309 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20+"/id",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"}};
(vErrors ??= []).push(err309);
errors++;
}
}
else {
const err310 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20+"/id",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/id/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err310);
errors++;
}
}
if(data122.weight !== undefined){
let data124 = data122.weight;
if((typeof data124 == "number") && (isFinite(data124))){
if(data124 > 1 || isNaN(data124)){
const err311 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20+"/weight",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
(vErrors ??= []).push(err311);
errors++;
}
if(data124 < 0 || isNaN(data124)){
const err312 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20+"/weight",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err312);
errors++;
}
}
else {
const err313 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20+"/weight",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/weight/type",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err313);
errors++;
}
}
if(data122.settings !== undefined){
let data125 = data122.settings;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.auto_merge_threshold_commits !== undefined){
let data126 = data125.auto_merge_threshold_commits;
if(!(((typeof data126 == "number") && (!(data126 % 1) && !isNaN(data126))) && (isFinite(data126)))){
const err314 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20+"/settings/auto_merge_threshold_commits",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/auto_merge_threshold_commits/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err314);
errors++;
}
if((typeof data126 == "number") && (isFinite(data126))){
if(data126 > 1000 || isNaN(data126)){
const err315 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20+"/settings/auto_merge_threshold_commits",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/auto_merge_threshold_commits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
(vErrors ??= []).push(err315);
errors++;
}
if(data126 < 1 || isNaN(data126)){
const err316 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20+"/settings/auto_merge_threshold_commits",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/auto_merge_threshold_commits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err316);
errors++;
}
}
}
if(data125.threshold !== undefined){
let data127 = data125.threshold;
if(!(((typeof data127 == "number") && (!(data127 % 1) && !isNaN(data127))) && (isFinite(data127)))){
const err317 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20+"/settings/threshold",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/threshold/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err317);
errors++;
}
if((typeof data127 == "number") && (isFinite(data127))){
if(data127 > 1000 || isNaN(data127)){
const err318 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20+"/settings/threshold",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
(vErrors ??= []).push(err318);
errors++;
}
if(data127 < 1 || isNaN(data127)){
const err319 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20+"/settings/threshold",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err319);
errors++;
}
}
}
if(data125.diverged !== undefined){
let data128 = data125.diverged;
if(typeof data128 !== "string"){
const err320 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20+"/settings/diverged",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/diverged/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err320);
errors++;
}
if(!((((data128 === "report") || (data128 === "report-always")) || (data128 === "sync")) || (data128 === "skip"))){
const err321 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20+"/settings/diverged",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/diverged/enum",keyword:"enum",params:{allowedValues: schema11.properties.experiments.items.properties.variants.items.properties.settings.properties.diverged.enum}};
(vErrors ??= []).push(err321);
errors++;
}
}
if(data125.finished !== undefined){
let data129 = data125.finished;
if(typeof data129 !== "string"){
const err322 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20+"/settings/finished",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/finished/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err322);
errors++;
}
if(!((data129 === "leave") || (data129 === "sync"))){
const err323 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20+"/settings/finished",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/finished/enum",keyword:"enum",params:{allowedValues: schema11.properties.experiments.items.properties.variants.items.properties.settings.properties.finished.enum}};
(vErrors ??= []).push(err323);
errors++;
}
}
if(data125.labels !== undefined){
let data130 = data125.labels;
if(Array.isArray(data130)){
if(data130.length > 100){
const err324 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20+"/settings/labels",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/labels/maxItems",keyword:"maxItems",params:{limit: 100}};
(vErrors ??= []).push(err324);
errors++;
}
const len21 = data130.length;
for(let i21=0; i21<len21; i21++){
let data131 = data130[i21];
if(typeof data131 === "string"){
if(func4(data131) > 50){
const err325 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20+"/settings/labels/" + i21,schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/labels/items/maxLength",keyword:"maxLength",params:{limit: 50}};
(vErrors ??= []).push(err325);
errors++;
}
if(func4(data131) < 1){
const err326 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20+"/settings/labels/" + i21,schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/labels/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err326);
errors++;
}
}
else {
const err327 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20+"/settings/labels/" + i21,schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/labels/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err327);
errors++;
}
}
}
else {
const err328 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20+"/settings/labels",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/labels/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err328);
errors++;
}
}
if(data125.recreate_after_days !== undefined){
let data132 = data125.recreate_after_days;
if(!(((typeof data132 == "number") && (!(data132 % 1) && !isNaN(data132))) && (isFinite(data132)))){
const err329 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20+"/settings/recreate_after_days",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/recreate_after_days/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err329);
errors++;
}
if((typeof data132 == "number") && (isFinite(data132))){
if(data132 > 3650 || isNaN(data132)){
const err330 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20+"/settings/recreate_after_days",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/recreate_after_days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650}};
(vErrors ??= []).push(err330);
errors++;
}
if(data132 < 0 || isNaN(data132)){
const err331 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20+"/settings/recreate_after_days",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/recreate_after_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err331);
errors++;
}
}
}
if(data125.replay_guard !== undefined){
if(typeof data125.replay_guard !== "boolean"){
const err332 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20+"/settings/replay_guard",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/replay_guard/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err332);
errors++;
}
}
if(data125.conflict_reviewers !== undefined){
let data134 = data125.conflict_reviewers;
if(Array.isArray(data134)){
if(data134.length > 15){
const err333 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20+"/settings/conflict_reviewers",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_reviewers/maxItems",keyword:"maxItems",params:{limit: 15}};
(vErrors ??= []).push(err333);
errors++;
}
const len22 = data134.length;
for(let i22=0; i22<len22; i22++){
let data135 = data134[i22];
if(typeof data135 === "string"){
if(func4(data135) > 140){
const err334 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20+"/settings/conflict_reviewers/" + i22,schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_reviewers/items/maxLength",keyword:"maxLength",params:{limit: 140}};
(vErrors ??= []).push(err334);
errors++;
}
if(func4(data135) < 1){
const err335 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20+"/settings/conflict_reviewers/" + i22,schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_reviewers/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err335);
errors++;
}
if(!pattern4.test(data135)){
const err336 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20+"/settings/conflict_reviewers/" + i22,schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_reviewers/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+(?:/[A-Za-z0-9._-]+)?$"}};
(vErrors ??= []).push(err336);
errors++;
}
}
else {
const err337 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20+"/settings/conflict_reviewers/" + i22,schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_reviewers/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err337);
errors++;
}
}
}
else {
const err338 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20+"/settings/conflict_reviewers",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_reviewers/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err338);
errors++;
}
}
if(data125.conflict_strategies !== undefined){
let data136 = data125.conflict_strategies;
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
for(const key20 in data136){
let data137 = data136[key20];
if(typeof data137 !== "string"){
const err339 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20+"/settings/conflict_strategies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_strategies/additionalProperties/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err339);
errors++;
}
if(!((((((data137 === "structure") || (data137 === "union")) || (data137 === "words")) || (data137 === "person")) || (data137 === "ours")) || (data137 === "theirs"))){
const err340 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20+"/settings/conflict_strategies/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_strategies/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema11.properties.experiments.items.properties.variants.items.properties.settings.properties.conflict_strategies.additionalProperties.enum}};
(vErrors ??= []).push(err340);
errors++;
}
}
}
else {
const err341 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20+"/settings/conflict_strategies",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_strategies/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err341);
errors++;
}
}
if(data125.conflict_sets !== undefined){
let data138 = data125.conflict_sets;
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
for(const key21 in data138){
let data139 = data138[key21];
if(Array.isArray(data139)){
if(data139.length > 100){
const err342 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20+"/settings/conflict_sets/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_sets/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 100}};
(vErrors ??= []).push(err342);
errors++;
}
const len23 = data139.length;
for(let i23=0; i23<len23; i23++){
let data140 = data139[i23];
if(typeof data140 === "string"){
if(func4(data140) > 255){
const err343 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20+"/settings/conflict_sets/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i23,schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_sets/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit: 255}};
(vErrors ??= []).push(err343);
errors++;
}
if(func4(data140) < 1){
const err344 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20+"/settings/conflict_sets/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i23,schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_sets/additionalProperties/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err344);
errors++;
}
}
else {
const err345 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20+"/settings/conflict_sets/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i23,schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_sets/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err345);
errors++;
}
}
}
else {
const err346 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20+"/settings/conflict_sets/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_sets/additionalProperties/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err346);
errors++;
}
}
}
else {
const err347 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20+"/settings/conflict_sets",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_sets/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err347);
errors++;
}
}
}
else {
const err348 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20+"/settings",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err348);
errors++;
}
}
}
else {
const err349 = {instancePath:instancePath+"/experiments/" + i14+"/variants/" + i20,schemaPath:"#/properties/experiments/items/properties/variants/items/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err349);
errors++;
}
}
}
else {
const err350 = {instancePath:instancePath+"/experiments/" + i14+"/variants",schemaPath:"#/properties/experiments/items/properties/variants/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err350);
errors++;
}
}
}
else {
const err351 = {instancePath:instancePath+"/experiments/" + i14,schemaPath:"#/properties/experiments/items/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err351);
errors++;
}
}
}
else {
const err352 = {instancePath:instancePath+"/experiments",schemaPath:"#/properties/experiments/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err352);
errors++;
}
}
if(data.bots !== undefined){
let data141 = data.bots;
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
for(const key22 in data141){
if(!((key22 === "user_ids") || (key22 === "branch_prefixes"))){
const err353 = {instancePath:instancePath+"/bots",schemaPath:"#/properties/bots/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
(vErrors ??= []).push(err353);
errors++;
}
}
if(data141.user_ids !== undefined){
let data142 = data141.user_ids;
if(Array.isArray(data142)){
if(data142.length > 1000){
const err354 = {instancePath:instancePath+"/bots/user_ids",schemaPath:"#/properties/bots/properties/user_ids/maxItems",keyword:"maxItems",params:{limit: 1000}};
(vErrors ??= []).push(err354);
errors++;
}
const len24 = data142.length;
for(let i24=0; i24<len24; i24++){
let data143 = data142[i24];
if(!(((typeof data143 == "number") && (!(data143 % 1) && !isNaN(data143))) && (isFinite(data143)))){
const err355 = {instancePath:instancePath+"/bots/user_ids/" + i24,schemaPath:"#/properties/bots/properties/user_ids/items/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err355);
errors++;
}
if((typeof data143 == "number") && (isFinite(data143))){
if(data143 > 9007199254740991 || isNaN(data143)){
const err356 = {instancePath:instancePath+"/bots/user_ids/" + i24,schemaPath:"#/properties/bots/properties/user_ids/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
(vErrors ??= []).push(err356);
errors++;
}
if(data143 < 1 || isNaN(data143)){
const err357 = {instancePath:instancePath+"/bots/user_ids/" + i24,schemaPath:"#/properties/bots/properties/user_ids/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err357);
errors++;
}
}
}
}
else {
const err358 = {instancePath:instancePath+"/bots/user_ids",schemaPath:"#/properties/bots/properties/user_ids/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err358);
errors++;
}
}
if(data141.branch_prefixes !== undefined){
let data144 = data141.branch_prefixes;
if(Array.isArray(data144)){
if(data144.length > 1000){
const err359 = {instancePath:instancePath+"/bots/branch_prefixes",schemaPath:"#/properties/bots/properties/branch_prefixes/maxItems",keyword:"maxItems",params:{limit: 1000}};
(vErrors ??= []).push(err359);
errors++;
}
const len25 = data144.length;
for(let i25=0; i25<len25; i25++){
let data145 = data144[i25];
if(typeof data145 === "string"){
if(func4(data145) > 255){
const err360 = {instancePath:instancePath+"/bots/branch_prefixes/" + i25,schemaPath:"#/properties/bots/properties/branch_prefixes/items/maxLength",keyword:"maxLength",params:{limit: 255}};
(vErrors ??= []).push(err360);
errors++;
}
if(func4(data145) < 1){
const err361 = {instancePath:instancePath+"/bots/branch_prefixes/" + i25,schemaPath:"#/properties/bots/properties/branch_prefixes/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err361);
errors++;
}
}
else {
const err362 = {instancePath:instancePath+"/bots/branch_prefixes/" + i25,schemaPath:"#/properties/bots/properties/branch_prefixes/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err362);
errors++;
}
}
}
else {
const err363 = {instancePath:instancePath+"/bots/branch_prefixes",schemaPath:"#/properties/bots/properties/branch_prefixes/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err363);
errors++;
}
}
}
else {
const err364 = {instancePath:instancePath+"/bots",schemaPath:"#/properties/bots/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err364);
errors++;
}
}
}
else {
const err365 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err365);
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

