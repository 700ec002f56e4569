// @ts-nocheck
// Compiled by ajv 8.20.0 from ECOSYSTEM_SCHEMA; do not edit. Made by: pnpm --filter @automation/core schemas
import func4Module from "ajv/dist/runtime/ucs2length.js";
const func4 = func4Module.default;
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","required":["repositories"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"repositories":{"type":"array","minItems":1,"maxItems":10000,"items":{"type":["string","object"],"pattern":"^(?=[^/]{1,39}/)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*-?(?:_[A-Za-z0-9]+)?/(?!\\.{1,2}$)(?!.*\\.[gG][iI][tT]$)[A-Za-z0-9._-]{1,100}$","required":["repository"],"additionalProperties":false,"properties":{"repository":{"type":"string","pattern":"^(?=[^/]{1,39}/)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*-?(?:_[A-Za-z0-9]+)?/(?!\\.{1,2}$)(?!.*\\.[gG][iI][tT]$)[A-Za-z0-9._-]{1,100}$"},"enabled":{"type":"boolean"},"id":{"type":"integer","minimum":1,"maximum":9007199254740991},"threshold":{"type":"integer","minimum":1,"maximum":1000},"mode":{"type":"string","enum":["report","pull-request","fast-forward"]},"head":{"type":"string","enum":["sync-branch","default-branch"]},"diverged":{"type":"string","enum":["report","report-always","sync","skip"]},"finished":{"type":"string","enum":["leave","sync"]},"branches":{"type":"object","additionalProperties":false,"properties":{"include":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":255,"pattern":"^!?[^!]"}},"exclude":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":255,"pattern":"^!?[^!]"}}}},"labels":{"type":"array","maxItems":100,"items":{"type":"string","minLength":1,"maxLength":50}},"recreate_after_days":{"type":"integer","minimum":0,"maximum":3650},"replay_guard":{"type":"boolean"},"conflict_reviewers":{"type":"array","maxItems":15,"items":{"type":"string","minLength":1,"maxLength":140,"pattern":"^[A-Za-z0-9_-]+(?:/[A-Za-z0-9._-]+)?$"}},"conflict_strategies":{"type":"object","additionalProperties":{"type":"string","enum":["structure","union","words","person","ours","theirs"]}},"conflict_sets":{"type":"object","additionalProperties":{"type":"array","maxItems":100,"items":{"type":"string","minLength":1,"maxLength":255}}}}}},"sync_interval_minutes":{"type":"integer","minimum":1,"maximum":1440},"auto_merge_threshold_commits":{"type":"integer","minimum":1,"maximum":1000},"pulse_interval_seconds":{"type":"integer","minimum":1,"maximum":3600},"categories":{"type":"object","additionalProperties":{"type":"integer","minimum":0}},"automation_config":{"type":"object","properties":{"auto_mark_ready_delay_seconds":{"type":"integer","minimum":0,"maximum":86400},"auto_approve_bot_user_id":{"type":"integer","minimum":1,"maximum":9007199254740991},"conflict_resolution_enabled":{"type":"boolean"},"ecosystem_sync_enabled":{"type":"boolean"},"pulse_heartbeat_enabled":{"type":"boolean"}}},"scheduling":{"type":"object","additionalProperties":false,"properties":{"mode":{"type":"string","enum":["uniform","shadow","learned"]},"objective":{"type":"string","enum":["delay","stale_time","threshold"]},"api_budget_per_hour":{"type":"integer","minimum":1,"maximum":1000000},"max_interval_factor":{"type":"number","minimum":1,"maximum":1000},"max_interval_hours":{"type":"number","minimum":1,"maximum":8760},"fairness":{"type":"number","minimum":0,"maximum":1},"half_life_days":{"type":"number","minimum":1,"maximum":365},"weights":{"type":"object","additionalProperties":{"type":"number","minimum":0,"maximum":1000}}}},"sync":{"type":"object","additionalProperties":false,"properties":{"mode":{"type":"string","enum":["report","pull-request","fast-forward"]},"head":{"type":"string","enum":["sync-branch","default-branch"]},"diverged":{"type":"string","enum":["report","report-always","sync","skip"]},"finished":{"type":"string","enum":["leave","sync"]},"branches":{"type":"object","additionalProperties":false,"properties":{"include":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":255,"pattern":"^!?[^!]"}},"exclude":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":255,"pattern":"^!?[^!]"}}}},"threshold":{"type":"integer","minimum":1,"maximum":1000},"max_pull_requests_per_run":{"type":"integer","minimum":0,"maximum":10000},"max_prs_per_hour":{"type":"integer","minimum":0,"maximum":10000},"max_prs_per_repo":{"type":"integer","minimum":0,"maximum":10000},"max_open_prs_per_repo":{"type":"integer","minimum":0,"maximum":10000},"labels":{"type":"array","maxItems":100,"items":{"type":"string","minLength":1,"maxLength":50}},"recreate_after_days":{"type":"integer","minimum":0,"maximum":3650},"replay_guard":{"type":"boolean"},"conflict_reviewers":{"type":"array","maxItems":15,"items":{"type":"string","minLength":1,"maxLength":140,"pattern":"^[A-Za-z0-9_-]+(?:/[A-Za-z0-9._-]+)?$"}},"conflict_strategies":{"type":"object","additionalProperties":{"type":"string","enum":["structure","union","words","person","ours","theirs"]}},"conflict_sets":{"type":"object","additionalProperties":{"type":"array","maxItems":100,"items":{"type":"string","minLength":1,"maxLength":255}}}}},"experiments":{"type":"array","maxItems":100,"items":{"type":"object","required":["id","start","variants","primary"],"additionalProperties":false,"properties":{"id":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"status":{"type":"string","enum":["draft","running","stopped","concluded"]},"seed":{"type":"string","minLength":1,"maxLength":128},"hash_version":{"type":"integer","minimum":1,"maximum":1},"design":{"type":"string","enum":["parallel","switchback"]},"unit":{"type":"string","enum":["repository"]},"coverage":{"type":"number","minimum":0,"maximum":1},"namespace":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"namespace_range":{"type":"array","minItems":2,"maxItems":2,"items":{"type":"number","minimum":0,"maximum":1}},"start":{"type":"string","maxLength":10,"pattern":"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"min_days":{"type":"integer","minimum":0,"maximum":365},"max_days":{"type":"integer","minimum":1,"maximum":365},"eligible":{"type":"object","additionalProperties":false,"properties":{"include":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":255}},"exclude":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":255}}}},"primary":{"type":"object","required":["metric","direction","mde"],"additionalProperties":false,"properties":{"metric":{"type":"string","enum":["merged_within_72h","time_to_merge_p50_h","success_rate","operation_failure_rate","conflict_rate","api_calls_per_scan","duration_seconds"]},"direction":{"type":"string","enum":["up","down"]},"mde":{"type":"number","exclusiveMinimum":0,"maximum":1}}},"secondary":{"type":"array","maxItems":10,"items":{"type":"string","enum":["merged_within_72h","time_to_merge_p50_h","success_rate","operation_failure_rate","conflict_rate","api_calls_per_scan","duration_seconds"]}},"guardrails":{"type":"array","maxItems":10,"items":{"type":"object","required":["metric","direction"],"additionalProperties":false,"properties":{"metric":{"type":"string","enum":["merged_within_72h","time_to_merge_p50_h","success_rate","operation_failure_rate","conflict_rate","api_calls_per_scan","duration_seconds"]},"direction":{"type":"string","enum":["up","down"]},"margin":{"type":"number","minimum":0,"maximum":1},"relative_margin":{"type":"number","minimum":0,"maximum":10},"on_breach":{"type":"string","enum":["stop","warn"]}}}},"analysis":{"type":"object","additionalProperties":false,"properties":{"alpha":{"type":"number","exclusiveMinimum":0,"maximum":0.5},"min_units":{"type":"integer","minimum":2,"maximum":10000},"pre_period_days":{"type":"integer","minimum":0,"maximum":365}}},"variants":{"type":"array","maxItems":10,"items":{"type":"object","required":["id","weight","settings"],"additionalProperties":false,"properties":{"id":{"type":"string","minLength":1,"maxLength":64,"pattern":"^[A-Za-z0-9][A-Za-z0-9._-]*$"},"weight":{"type":"number","minimum":0,"maximum":1},"settings":{"type":"object","properties":{"auto_merge_threshold_commits":{"type":"integer","minimum":1,"maximum":1000},"threshold":{"type":"integer","minimum":1,"maximum":1000},"diverged":{"type":"string","enum":["report","report-always","sync","skip"]},"finished":{"type":"string","enum":["leave","sync"]},"labels":{"type":"array","maxItems":100,"items":{"type":"string","minLength":1,"maxLength":50}},"recreate_after_days":{"type":"integer","minimum":0,"maximum":3650},"replay_guard":{"type":"boolean"},"conflict_reviewers":{"type":"array","maxItems":15,"items":{"type":"string","minLength":1,"maxLength":140,"pattern":"^[A-Za-z0-9_-]+(?:/[A-Za-z0-9._-]+)?$"}},"conflict_strategies":{"type":"object","additionalProperties":{"type":"string","enum":["structure","union","words","person","ours","theirs"]}},"conflict_sets":{"type":"object","additionalProperties":{"type":"array","maxItems":100,"items":{"type":"string","minLength":1,"maxLength":255}}}}}}}}}}},"bots":{"type":"object","additionalProperties":false,"properties":{"user_ids":{"type":"array","maxItems":1000,"items":{"type":"integer","minimum":1,"maximum":9007199254740991}},"branch_prefixes":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":255}}}}}};
const func2 = Object.prototype.hasOwnProperty;

const pattern0 = new RegExp("^(?=[^/]{1,39}/)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*-?(?:_[A-Za-z0-9]+)?/(?!\\.{1,2}$)(?!.*\\.[gG][iI][tT]$)[A-Za-z0-9._-]{1,100}$", "u");
const pattern2 = new RegExp("^!?[^!]", "u");
const pattern4 = new RegExp("^[A-Za-z0-9_-]+(?:/[A-Za-z0-9._-]+)?$", "u");
const pattern8 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._-]*$", "u");
const pattern10 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");

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
if(data.scheduling !== undefined){
let data38 = data.scheduling;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key6 in data38){
if(!((((((((key6 === "mode") || (key6 === "objective")) || (key6 === "api_budget_per_hour")) || (key6 === "max_interval_factor")) || (key6 === "max_interval_hours")) || (key6 === "fairness")) || (key6 === "half_life_days")) || (key6 === "weights"))){
const err87 = {instancePath:instancePath+"/scheduling",schemaPath:"#/properties/scheduling/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
(vErrors ??= []).push(err87);
errors++;
}
}
if(data38.mode !== undefined){
let data39 = data38.mode;
if(typeof data39 !== "string"){
const err88 = {instancePath:instancePath+"/scheduling/mode",schemaPath:"#/properties/scheduling/properties/mode/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err88);
errors++;
}
if(!(((data39 === "uniform") || (data39 === "shadow")) || (data39 === "learned"))){
const err89 = {instancePath:instancePath+"/scheduling/mode",schemaPath:"#/properties/scheduling/properties/mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.scheduling.properties.mode.enum}};
(vErrors ??= []).push(err89);
errors++;
}
}
if(data38.objective !== undefined){
let data40 = data38.objective;
if(typeof data40 !== "string"){
const err90 = {instancePath:instancePath+"/scheduling/objective",schemaPath:"#/properties/scheduling/properties/objective/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err90);
errors++;
}
if(!(((data40 === "delay") || (data40 === "stale_time")) || (data40 === "threshold"))){
const err91 = {instancePath:instancePath+"/scheduling/objective",schemaPath:"#/properties/scheduling/properties/objective/enum",keyword:"enum",params:{allowedValues: schema11.properties.scheduling.properties.objective.enum}};
(vErrors ??= []).push(err91);
errors++;
}
}
if(data38.api_budget_per_hour !== undefined){
let data41 = data38.api_budget_per_hour;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err92 = {instancePath:instancePath+"/scheduling/api_budget_per_hour",schemaPath:"#/properties/scheduling/properties/api_budget_per_hour/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err92);
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 1000000 || isNaN(data41)){
const err93 = {instancePath:instancePath+"/scheduling/api_budget_per_hour",schemaPath:"#/properties/scheduling/properties/api_budget_per_hour/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000}};
(vErrors ??= []).push(err93);
errors++;
}
if(data41 < 1 || isNaN(data41)){
const err94 = {instancePath:instancePath+"/scheduling/api_budget_per_hour",schemaPath:"#/properties/scheduling/properties/api_budget_per_hour/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err94);
errors++;
}
}
}
if(data38.max_interval_factor !== undefined){
let data42 = data38.max_interval_factor;
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 1000 || isNaN(data42)){
const err95 = {instancePath:instancePath+"/scheduling/max_interval_factor",schemaPath:"#/properties/scheduling/properties/max_interval_factor/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
(vErrors ??= []).push(err95);
errors++;
}
if(data42 < 1 || isNaN(data42)){
const err96 = {instancePath:instancePath+"/scheduling/max_interval_factor",schemaPath:"#/properties/scheduling/properties/max_interval_factor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err96);
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/scheduling/max_interval_factor",schemaPath:"#/properties/scheduling/properties/max_interval_factor/type",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err97);
errors++;
}
}
if(data38.max_interval_hours !== undefined){
let data43 = data38.max_interval_hours;
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 8760 || isNaN(data43)){
const err98 = {instancePath:instancePath+"/scheduling/max_interval_hours",schemaPath:"#/properties/scheduling/properties/max_interval_hours/maximum",keyword:"maximum",params:{comparison: "<=", limit: 8760}};
(vErrors ??= []).push(err98);
errors++;
}
if(data43 < 1 || isNaN(data43)){
const err99 = {instancePath:instancePath+"/scheduling/max_interval_hours",schemaPath:"#/properties/scheduling/properties/max_interval_hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err99);
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/scheduling/max_interval_hours",schemaPath:"#/properties/scheduling/properties/max_interval_hours/type",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err100);
errors++;
}
}
if(data38.fairness !== undefined){
let data44 = data38.fairness;
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 > 1 || isNaN(data44)){
const err101 = {instancePath:instancePath+"/scheduling/fairness",schemaPath:"#/properties/scheduling/properties/fairness/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
(vErrors ??= []).push(err101);
errors++;
}
if(data44 < 0 || isNaN(data44)){
const err102 = {instancePath:instancePath+"/scheduling/fairness",schemaPath:"#/properties/scheduling/properties/fairness/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err102);
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/scheduling/fairness",schemaPath:"#/properties/scheduling/properties/fairness/type",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err103);
errors++;
}
}
if(data38.half_life_days !== undefined){
let data45 = data38.half_life_days;
if((typeof data45 == "number") && (isFinite(data45))){
if(data45 > 365 || isNaN(data45)){
const err104 = {instancePath:instancePath+"/scheduling/half_life_days",schemaPath:"#/properties/scheduling/properties/half_life_days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 365}};
(vErrors ??= []).push(err104);
errors++;
}
if(data45 < 1 || isNaN(data45)){
const err105 = {instancePath:instancePath+"/scheduling/half_life_days",schemaPath:"#/properties/scheduling/properties/half_life_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err105);
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/scheduling/half_life_days",schemaPath:"#/properties/scheduling/properties/half_life_days/type",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err106);
errors++;
}
}
if(data38.weights !== undefined){
let data46 = data38.weights;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key7 in data46){
let data47 = data46[key7];
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 > 1000 || isNaN(data47)){
const err107 = {instancePath:instancePath+"/scheduling/weights/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scheduling/properties/weights/additionalProperties/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
(vErrors ??= []).push(err107);
errors++;
}
if(data47 < 0 || isNaN(data47)){
const err108 = {instancePath:instancePath+"/scheduling/weights/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scheduling/properties/weights/additionalProperties/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err108);
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/scheduling/weights/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/scheduling/properties/weights/additionalProperties/type",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err109);
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/scheduling/weights",schemaPath:"#/properties/scheduling/properties/weights/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err110);
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/scheduling",schemaPath:"#/properties/scheduling/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err111);
errors++;
}
}
if(data.sync !== undefined){
let data48 = data.sync;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key8 in data48){
if(!(func2.call(schema11.properties.sync.properties, key8))){
const err112 = {instancePath:instancePath+"/sync",schemaPath:"#/properties/sync/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
(vErrors ??= []).push(err112);
errors++;
}
}
if(data48.mode !== undefined){
let data49 = data48.mode;
if(typeof data49 !== "string"){
const err113 = {instancePath:instancePath+"/sync/mode",schemaPath:"#/properties/sync/properties/mode/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err113);
errors++;
}
if(!(((data49 === "report") || (data49 === "pull-request")) || (data49 === "fast-forward"))){
const err114 = {instancePath:instancePath+"/sync/mode",schemaPath:"#/properties/sync/properties/mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.sync.properties.mode.enum}};
(vErrors ??= []).push(err114);
errors++;
}
}
if(data48.head !== undefined){
let data50 = data48.head;
if(typeof data50 !== "string"){
const err115 = {instancePath:instancePath+"/sync/head",schemaPath:"#/properties/sync/properties/head/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err115);
errors++;
}
if(!((data50 === "sync-branch") || (data50 === "default-branch"))){
const err116 = {instancePath:instancePath+"/sync/head",schemaPath:"#/properties/sync/properties/head/enum",keyword:"enum",params:{allowedValues: schema11.properties.sync.properties.head.enum}};
(vErrors ??= []).push(err116);
errors++;
}
}
if(data48.diverged !== undefined){
let data51 = data48.diverged;
if(typeof data51 !== "string"){
const err117 = {instancePath:instancePath+"/sync/diverged",schemaPath:"#/properties/sync/properties/diverged/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err117);
errors++;
}
if(!((((data51 === "report") || (data51 === "report-always")) || (data51 === "sync")) || (data51 === "skip"))){
const err118 = {instancePath:instancePath+"/sync/diverged",schemaPath:"#/properties/sync/properties/diverged/enum",keyword:"enum",params:{allowedValues: schema11.properties.sync.properties.diverged.enum}};
(vErrors ??= []).push(err118);
errors++;
}
}
if(data48.finished !== undefined){
let data52 = data48.finished;
if(typeof data52 !== "string"){
const err119 = {instancePath:instancePath+"/sync/finished",schemaPath:"#/properties/sync/properties/finished/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err119);
errors++;
}
if(!((data52 === "leave") || (data52 === "sync"))){
const err120 = {instancePath:instancePath+"/sync/finished",schemaPath:"#/properties/sync/properties/finished/enum",keyword:"enum",params:{allowedValues: schema11.properties.sync.properties.finished.enum}};
(vErrors ??= []).push(err120);
errors++;
}
}
if(data48.branches !== undefined){
let data53 = data48.branches;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
for(const key9 in data53){
if(!((key9 === "include") || (key9 === "exclude"))){
const err121 = {instancePath:instancePath+"/sync/branches",schemaPath:"#/properties/sync/properties/branches/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
(vErrors ??= []).push(err121);
errors++;
}
}
if(data53.include !== undefined){
let data54 = data53.include;
if(Array.isArray(data54)){
if(data54.length > 1000){
const err122 = {instancePath:instancePath+"/sync/branches/include",schemaPath:"#/properties/sync/properties/branches/properties/include/maxItems",keyword:"maxItems",params:{limit: 1000}};
(vErrors ??= []).push(err122);
errors++;
}
const len6 = data54.length;
for(let i6=0; i6<len6; i6++){
let data55 = data54[i6];
if(typeof data55 === "string"){
if(func4(data55) > 255){
const err123 = {instancePath:instancePath+"/sync/branches/include/" + i6,schemaPath:"#/properties/sync/properties/branches/properties/include/items/maxLength",keyword:"maxLength",params:{limit: 255}};
(vErrors ??= []).push(err123);
errors++;
}
if(func4(data55) < 1){
const err124 = {instancePath:instancePath+"/sync/branches/include/" + i6,schemaPath:"#/properties/sync/properties/branches/properties/include/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err124);
errors++;
}
if(!pattern2.test(data55)){
const err125 = {instancePath:instancePath+"/sync/branches/include/" + i6,schemaPath:"#/properties/sync/properties/branches/properties/include/items/pattern",keyword:"pattern",params:{pattern: "^!?[^!]"}};
(vErrors ??= []).push(err125);
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/sync/branches/include/" + i6,schemaPath:"#/properties/sync/properties/branches/properties/include/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err126);
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/sync/branches/include",schemaPath:"#/properties/sync/properties/branches/properties/include/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err127);
errors++;
}
}
if(data53.exclude !== undefined){
let data56 = data53.exclude;
if(Array.isArray(data56)){
if(data56.length > 1000){
const err128 = {instancePath:instancePath+"/sync/branches/exclude",schemaPath:"#/properties/sync/properties/branches/properties/exclude/maxItems",keyword:"maxItems",params:{limit: 1000}};
(vErrors ??= []).push(err128);
errors++;
}
const len7 = data56.length;
for(let i7=0; i7<len7; i7++){
let data57 = data56[i7];
if(typeof data57 === "string"){
if(func4(data57) > 255){
const err129 = {instancePath:instancePath+"/sync/branches/exclude/" + i7,schemaPath:"#/properties/sync/properties/branches/properties/exclude/items/maxLength",keyword:"maxLength",params:{limit: 255}};
(vErrors ??= []).push(err129);
errors++;
}
if(func4(data57) < 1){
const err130 = {instancePath:instancePath+"/sync/branches/exclude/" + i7,schemaPath:"#/properties/sync/properties/branches/properties/exclude/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err130);
errors++;
}
if(!pattern2.test(data57)){
const err131 = {instancePath:instancePath+"/sync/branches/exclude/" + i7,schemaPath:"#/properties/sync/properties/branches/properties/exclude/items/pattern",keyword:"pattern",params:{pattern: "^!?[^!]"}};
(vErrors ??= []).push(err131);
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/sync/branches/exclude/" + i7,schemaPath:"#/properties/sync/properties/branches/properties/exclude/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err132);
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/sync/branches/exclude",schemaPath:"#/properties/sync/properties/branches/properties/exclude/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err133);
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/sync/branches",schemaPath:"#/properties/sync/properties/branches/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err134);
errors++;
}
}
if(data48.threshold !== undefined){
let data58 = data48.threshold;
if(!(((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58))) && (isFinite(data58)))){
const err135 = {instancePath:instancePath+"/sync/threshold",schemaPath:"#/properties/sync/properties/threshold/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err135);
errors++;
}
if((typeof data58 == "number") && (isFinite(data58))){
if(data58 > 1000 || isNaN(data58)){
const err136 = {instancePath:instancePath+"/sync/threshold",schemaPath:"#/properties/sync/properties/threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
(vErrors ??= []).push(err136);
errors++;
}
if(data58 < 1 || isNaN(data58)){
const err137 = {instancePath:instancePath+"/sync/threshold",schemaPath:"#/properties/sync/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err137);
errors++;
}
}
}
if(data48.max_pull_requests_per_run !== undefined){
let data59 = data48.max_pull_requests_per_run;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
const err138 = {instancePath:instancePath+"/sync/max_pull_requests_per_run",schemaPath:"#/properties/sync/properties/max_pull_requests_per_run/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err138);
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 > 10000 || isNaN(data59)){
const err139 = {instancePath:instancePath+"/sync/max_pull_requests_per_run",schemaPath:"#/properties/sync/properties/max_pull_requests_per_run/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
(vErrors ??= []).push(err139);
errors++;
}
if(data59 < 0 || isNaN(data59)){
const err140 = {instancePath:instancePath+"/sync/max_pull_requests_per_run",schemaPath:"#/properties/sync/properties/max_pull_requests_per_run/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err140);
errors++;
}
}
}
if(data48.max_prs_per_hour !== undefined){
let data60 = data48.max_prs_per_hour;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
const err141 = {instancePath:instancePath+"/sync/max_prs_per_hour",schemaPath:"#/properties/sync/properties/max_prs_per_hour/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err141);
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 > 10000 || isNaN(data60)){
const err142 = {instancePath:instancePath+"/sync/max_prs_per_hour",schemaPath:"#/properties/sync/properties/max_prs_per_hour/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
(vErrors ??= []).push(err142);
errors++;
}
if(data60 < 0 || isNaN(data60)){
const err143 = {instancePath:instancePath+"/sync/max_prs_per_hour",schemaPath:"#/properties/sync/properties/max_prs_per_hour/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err143);
errors++;
}
}
}
if(data48.max_prs_per_repo !== undefined){
let data61 = data48.max_prs_per_repo;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
const err144 = {instancePath:instancePath+"/sync/max_prs_per_repo",schemaPath:"#/properties/sync/properties/max_prs_per_repo/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err144);
errors++;
}
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 > 10000 || isNaN(data61)){
const err145 = {instancePath:instancePath+"/sync/max_prs_per_repo",schemaPath:"#/properties/sync/properties/max_prs_per_repo/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
(vErrors ??= []).push(err145);
errors++;
}
if(data61 < 0 || isNaN(data61)){
const err146 = {instancePath:instancePath+"/sync/max_prs_per_repo",schemaPath:"#/properties/sync/properties/max_prs_per_repo/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err146);
errors++;
}
}
}
if(data48.max_open_prs_per_repo !== undefined){
let data62 = data48.max_open_prs_per_repo;
if(!(((typeof data62 == "number") && (!(data62 % 1) && !isNaN(data62))) && (isFinite(data62)))){
const err147 = {instancePath:instancePath+"/sync/max_open_prs_per_repo",schemaPath:"#/properties/sync/properties/max_open_prs_per_repo/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err147);
errors++;
}
if((typeof data62 == "number") && (isFinite(data62))){
if(data62 > 10000 || isNaN(data62)){
const err148 = {instancePath:instancePath+"/sync/max_open_prs_per_repo",schemaPath:"#/properties/sync/properties/max_open_prs_per_repo/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
(vErrors ??= []).push(err148);
errors++;
}
if(data62 < 0 || isNaN(data62)){
const err149 = {instancePath:instancePath+"/sync/max_open_prs_per_repo",schemaPath:"#/properties/sync/properties/max_open_prs_per_repo/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err149);
errors++;
}
}
}
if(data48.labels !== undefined){
let data63 = data48.labels;
if(Array.isArray(data63)){
if(data63.length > 100){
const err150 = {instancePath:instancePath+"/sync/labels",schemaPath:"#/properties/sync/properties/labels/maxItems",keyword:"maxItems",params:{limit: 100}};
(vErrors ??= []).push(err150);
errors++;
}
const len8 = data63.length;
for(let i8=0; i8<len8; i8++){
let data64 = data63[i8];
if(typeof data64 === "string"){
if(func4(data64) > 50){
const err151 = {instancePath:instancePath+"/sync/labels/" + i8,schemaPath:"#/properties/sync/properties/labels/items/maxLength",keyword:"maxLength",params:{limit: 50}};
(vErrors ??= []).push(err151);
errors++;
}
if(func4(data64) < 1){
const err152 = {instancePath:instancePath+"/sync/labels/" + i8,schemaPath:"#/properties/sync/properties/labels/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err152);
errors++;
}
}
else {
const err153 = {instancePath:instancePath+"/sync/labels/" + i8,schemaPath:"#/properties/sync/properties/labels/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err153);
errors++;
}
}
}
else {
const err154 = {instancePath:instancePath+"/sync/labels",schemaPath:"#/properties/sync/properties/labels/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err154);
errors++;
}
}
if(data48.recreate_after_days !== undefined){
let data65 = data48.recreate_after_days;
if(!(((typeof data65 == "number") && (!(data65 % 1) && !isNaN(data65))) && (isFinite(data65)))){
const err155 = {instancePath:instancePath+"/sync/recreate_after_days",schemaPath:"#/properties/sync/properties/recreate_after_days/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err155);
errors++;
}
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 > 3650 || isNaN(data65)){
const err156 = {instancePath:instancePath+"/sync/recreate_after_days",schemaPath:"#/properties/sync/properties/recreate_after_days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650}};
(vErrors ??= []).push(err156);
errors++;
}
if(data65 < 0 || isNaN(data65)){
const err157 = {instancePath:instancePath+"/sync/recreate_after_days",schemaPath:"#/properties/sync/properties/recreate_after_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err157);
errors++;
}
}
}
if(data48.replay_guard !== undefined){
if(typeof data48.replay_guard !== "boolean"){
const err158 = {instancePath:instancePath+"/sync/replay_guard",schemaPath:"#/properties/sync/properties/replay_guard/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err158);
errors++;
}
}
if(data48.conflict_reviewers !== undefined){
let data67 = data48.conflict_reviewers;
if(Array.isArray(data67)){
if(data67.length > 15){
const err159 = {instancePath:instancePath+"/sync/conflict_reviewers",schemaPath:"#/properties/sync/properties/conflict_reviewers/maxItems",keyword:"maxItems",params:{limit: 15}};
(vErrors ??= []).push(err159);
errors++;
}
const len9 = data67.length;
for(let i9=0; i9<len9; i9++){
let data68 = data67[i9];
if(typeof data68 === "string"){
if(func4(data68) > 140){
const err160 = {instancePath:instancePath+"/sync/conflict_reviewers/" + i9,schemaPath:"#/properties/sync/properties/conflict_reviewers/items/maxLength",keyword:"maxLength",params:{limit: 140}};
(vErrors ??= []).push(err160);
errors++;
}
if(func4(data68) < 1){
const err161 = {instancePath:instancePath+"/sync/conflict_reviewers/" + i9,schemaPath:"#/properties/sync/properties/conflict_reviewers/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err161);
errors++;
}
if(!pattern4.test(data68)){
const err162 = {instancePath:instancePath+"/sync/conflict_reviewers/" + i9,schemaPath:"#/properties/sync/properties/conflict_reviewers/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+(?:/[A-Za-z0-9._-]+)?$"}};
(vErrors ??= []).push(err162);
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/sync/conflict_reviewers/" + i9,schemaPath:"#/properties/sync/properties/conflict_reviewers/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err163);
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/sync/conflict_reviewers",schemaPath:"#/properties/sync/properties/conflict_reviewers/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err164);
errors++;
}
}
if(data48.conflict_strategies !== undefined){
let data69 = data48.conflict_strategies;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
for(const key10 in data69){
let data70 = data69[key10];
if(typeof data70 !== "string"){
const err165 = {instancePath:instancePath+"/sync/conflict_strategies/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sync/properties/conflict_strategies/additionalProperties/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err165);
errors++;
}
if(!((((((data70 === "structure") || (data70 === "union")) || (data70 === "words")) || (data70 === "person")) || (data70 === "ours")) || (data70 === "theirs"))){
const err166 = {instancePath:instancePath+"/sync/conflict_strategies/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sync/properties/conflict_strategies/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema11.properties.sync.properties.conflict_strategies.additionalProperties.enum}};
(vErrors ??= []).push(err166);
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/sync/conflict_strategies",schemaPath:"#/properties/sync/properties/conflict_strategies/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err167);
errors++;
}
}
if(data48.conflict_sets !== undefined){
let data71 = data48.conflict_sets;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
for(const key11 in data71){
let data72 = data71[key11];
if(Array.isArray(data72)){
if(data72.length > 100){
const err168 = {instancePath:instancePath+"/sync/conflict_sets/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sync/properties/conflict_sets/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 100}};
(vErrors ??= []).push(err168);
errors++;
}
const len10 = data72.length;
for(let i10=0; i10<len10; i10++){
let data73 = data72[i10];
if(typeof data73 === "string"){
if(func4(data73) > 255){
const err169 = {instancePath:instancePath+"/sync/conflict_sets/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10,schemaPath:"#/properties/sync/properties/conflict_sets/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit: 255}};
(vErrors ??= []).push(err169);
errors++;
}
if(func4(data73) < 1){
const err170 = {instancePath:instancePath+"/sync/conflict_sets/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10,schemaPath:"#/properties/sync/properties/conflict_sets/additionalProperties/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err170);
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/sync/conflict_sets/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i10,schemaPath:"#/properties/sync/properties/conflict_sets/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err171);
errors++;
}
}
}
else {
const err172 = {instancePath:instancePath+"/sync/conflict_sets/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sync/properties/conflict_sets/additionalProperties/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err172);
errors++;
}
}
}
else {
const err173 = {instancePath:instancePath+"/sync/conflict_sets",schemaPath:"#/properties/sync/properties/conflict_sets/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err173);
errors++;
}
}
}
else {
const err174 = {instancePath:instancePath+"/sync",schemaPath:"#/properties/sync/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err174);
errors++;
}
}
if(data.experiments !== undefined){
let data74 = data.experiments;
if(Array.isArray(data74)){
if(data74.length > 100){
const err175 = {instancePath:instancePath+"/experiments",schemaPath:"#/properties/experiments/maxItems",keyword:"maxItems",params:{limit: 100}};
(vErrors ??= []).push(err175);
errors++;
}
const len11 = data74.length;
for(let i11=0; i11<len11; i11++){
let data75 = data74[i11];
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.id === undefined){
const err176 = {instancePath:instancePath+"/experiments/" + i11,schemaPath:"#/properties/experiments/items/required",keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err176);
errors++;
}
if(data75.start === undefined){
const err177 = {instancePath:instancePath+"/experiments/" + i11,schemaPath:"#/properties/experiments/items/required",keyword:"required",params:{missingProperty: "start"}};
(vErrors ??= []).push(err177);
errors++;
}
if(data75.variants === undefined){
const err178 = {instancePath:instancePath+"/experiments/" + i11,schemaPath:"#/properties/experiments/items/required",keyword:"required",params:{missingProperty: "variants"}};
(vErrors ??= []).push(err178);
errors++;
}
if(data75.primary === undefined){
const err179 = {instancePath:instancePath+"/experiments/" + i11,schemaPath:"#/properties/experiments/items/required",keyword:"required",params:{missingProperty: "primary"}};
(vErrors ??= []).push(err179);
errors++;
}
for(const key12 in data75){
if(!(func2.call(schema11.properties.experiments.items.properties, key12))){
const err180 = {instancePath:instancePath+"/experiments/" + i11,schemaPath:"#/properties/experiments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
(vErrors ??= []).push(err180);
errors++;
}
}
if(data75.id !== undefined){
let data76 = data75.id;
if(typeof data76 === "string"){
if(func4(data76) > 64){
const err181 = {instancePath:instancePath+"/experiments/" + i11+"/id",schemaPath:"#/properties/experiments/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err181);
errors++;
}
if(func4(data76) < 1){
const err182 = {instancePath:instancePath+"/experiments/" + i11+"/id",schemaPath:"#/properties/experiments/items/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err182);
errors++;
}
if(!pattern8.test(data76)){
const err183 = {instancePath:instancePath+"/experiments/" + i11+"/id",schemaPath:"#/properties/experiments/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"}};
(vErrors ??= []).push(err183);
errors++;
}
}
else {
const err184 = {instancePath:instancePath+"/experiments/" + i11+"/id",schemaPath:"#/properties/experiments/items/properties/id/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err184);
errors++;
}
}
if(data75.status !== undefined){
let data77 = data75.status;
if(typeof data77 !== "string"){
const err185 = {instancePath:instancePath+"/experiments/" + i11+"/status",schemaPath:"#/properties/experiments/items/properties/status/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err185);
errors++;
}
if(!((((data77 === "draft") || (data77 === "running")) || (data77 === "stopped")) || (data77 === "concluded"))){
const err186 = {instancePath:instancePath+"/experiments/" + i11+"/status",schemaPath:"#/properties/experiments/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema11.properties.experiments.items.properties.status.enum}};
(vErrors ??= []).push(err186);
errors++;
}
}
if(data75.seed !== undefined){
let data78 = data75.seed;
if(typeof data78 === "string"){
if(func4(data78) > 128){
const err187 = {instancePath:instancePath+"/experiments/" + i11+"/seed",schemaPath:"#/properties/experiments/items/properties/seed/maxLength",keyword:"maxLength",params:{limit: 128}};
(vErrors ??= []).push(err187);
errors++;
}
if(func4(data78) < 1){
const err188 = {instancePath:instancePath+"/experiments/" + i11+"/seed",schemaPath:"#/properties/experiments/items/properties/seed/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err188);
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/experiments/" + i11+"/seed",schemaPath:"#/properties/experiments/items/properties/seed/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err189);
errors++;
}
}
if(data75.hash_version !== undefined){
let data79 = data75.hash_version;
if(!(((typeof data79 == "number") && (!(data79 % 1) && !isNaN(data79))) && (isFinite(data79)))){
const err190 = {instancePath:instancePath+"/experiments/" + i11+"/hash_version",schemaPath:"#/properties/experiments/items/properties/hash_version/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err190);
errors++;
}
if((typeof data79 == "number") && (isFinite(data79))){
if(data79 > 1 || isNaN(data79)){
const err191 = {instancePath:instancePath+"/experiments/" + i11+"/hash_version",schemaPath:"#/properties/experiments/items/properties/hash_version/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
(vErrors ??= []).push(err191);
errors++;
}
if(data79 < 1 || isNaN(data79)){
const err192 = {instancePath:instancePath+"/experiments/" + i11+"/hash_version",schemaPath:"#/properties/experiments/items/properties/hash_version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err192);
errors++;
}
}
}
if(data75.design !== undefined){
let data80 = data75.design;
if(typeof data80 !== "string"){
const err193 = {instancePath:instancePath+"/experiments/" + i11+"/design",schemaPath:"#/properties/experiments/items/properties/design/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err193);
errors++;
}
if(!((data80 === "parallel") || (data80 === "switchback"))){
const err194 = {instancePath:instancePath+"/experiments/" + i11+"/design",schemaPath:"#/properties/experiments/items/properties/design/enum",keyword:"enum",params:{allowedValues: schema11.properties.experiments.items.properties.design.enum}};
(vErrors ??= []).push(err194);
errors++;
}
}
if(data75.unit !== undefined){
let data81 = data75.unit;
if(typeof data81 !== "string"){
const err195 = {instancePath:instancePath+"/experiments/" + i11+"/unit",schemaPath:"#/properties/experiments/items/properties/unit/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err195);
errors++;
}
if(!(data81 === "repository")){
const err196 = {instancePath:instancePath+"/experiments/" + i11+"/unit",schemaPath:"#/properties/experiments/items/properties/unit/enum",keyword:"enum",params:{allowedValues: schema11.properties.experiments.items.properties.unit.enum}};
(vErrors ??= []).push(err196);
errors++;
}
}
if(data75.coverage !== undefined){
let data82 = data75.coverage;
if((typeof data82 == "number") && (isFinite(data82))){
if(data82 > 1 || isNaN(data82)){
const err197 = {instancePath:instancePath+"/experiments/" + i11+"/coverage",schemaPath:"#/properties/experiments/items/properties/coverage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
(vErrors ??= []).push(err197);
errors++;
}
if(data82 < 0 || isNaN(data82)){
const err198 = {instancePath:instancePath+"/experiments/" + i11+"/coverage",schemaPath:"#/properties/experiments/items/properties/coverage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err198);
errors++;
}
}
else {
const err199 = {instancePath:instancePath+"/experiments/" + i11+"/coverage",schemaPath:"#/properties/experiments/items/properties/coverage/type",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err199);
errors++;
}
}
if(data75.namespace !== undefined){
let data83 = data75.namespace;
if(typeof data83 === "string"){
if(func4(data83) > 64){
const err200 = {instancePath:instancePath+"/experiments/" + i11+"/namespace",schemaPath:"#/properties/experiments/items/properties/namespace/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err200);
errors++;
}
if(func4(data83) < 1){
const err201 = {instancePath:instancePath+"/experiments/" + i11+"/namespace",schemaPath:"#/properties/experiments/items/properties/namespace/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err201);
errors++;
}
if(!pattern8.test(data83)){
const err202 = {instancePath:instancePath+"/experiments/" + i11+"/namespace",schemaPath:"#/properties/experiments/items/properties/namespace/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"}};
(vErrors ??= []).push(err202);
errors++;
}
}
else {
const err203 = {instancePath:instancePath+"/experiments/" + i11+"/namespace",schemaPath:"#/properties/experiments/items/properties/namespace/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err203);
errors++;
}
}
if(data75.namespace_range !== undefined){
let data84 = data75.namespace_range;
if(Array.isArray(data84)){
if(data84.length > 2){
const err204 = {instancePath:instancePath+"/experiments/" + i11+"/namespace_range",schemaPath:"#/properties/experiments/items/properties/namespace_range/maxItems",keyword:"maxItems",params:{limit: 2}};
(vErrors ??= []).push(err204);
errors++;
}
if(data84.length < 2){
const err205 = {instancePath:instancePath+"/experiments/" + i11+"/namespace_range",schemaPath:"#/properties/experiments/items/properties/namespace_range/minItems",keyword:"minItems",params:{limit: 2}};
(vErrors ??= []).push(err205);
errors++;
}
const len12 = data84.length;
for(let i12=0; i12<len12; i12++){
let data85 = data84[i12];
if((typeof data85 == "number") && (isFinite(data85))){
if(data85 > 1 || isNaN(data85)){
const err206 = {instancePath:instancePath+"/experiments/" + i11+"/namespace_range/" + i12,schemaPath:"#/properties/experiments/items/properties/namespace_range/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
(vErrors ??= []).push(err206);
errors++;
}
if(data85 < 0 || isNaN(data85)){
const err207 = {instancePath:instancePath+"/experiments/" + i11+"/namespace_range/" + i12,schemaPath:"#/properties/experiments/items/properties/namespace_range/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err207);
errors++;
}
}
else {
const err208 = {instancePath:instancePath+"/experiments/" + i11+"/namespace_range/" + i12,schemaPath:"#/properties/experiments/items/properties/namespace_range/items/type",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err208);
errors++;
}
}
}
else {
const err209 = {instancePath:instancePath+"/experiments/" + i11+"/namespace_range",schemaPath:"#/properties/experiments/items/properties/namespace_range/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err209);
errors++;
}
}
if(data75.start !== undefined){
let data86 = data75.start;
if(typeof data86 === "string"){
if(func4(data86) > 10){
const err210 = {instancePath:instancePath+"/experiments/" + i11+"/start",schemaPath:"#/properties/experiments/items/properties/start/maxLength",keyword:"maxLength",params:{limit: 10}};
(vErrors ??= []).push(err210);
errors++;
}
if(!pattern10.test(data86)){
const err211 = {instancePath:instancePath+"/experiments/" + i11+"/start",schemaPath:"#/properties/experiments/items/properties/start/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
(vErrors ??= []).push(err211);
errors++;
}
}
else {
const err212 = {instancePath:instancePath+"/experiments/" + i11+"/start",schemaPath:"#/properties/experiments/items/properties/start/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err212);
errors++;
}
}
if(data75.min_days !== undefined){
let data87 = data75.min_days;
if(!(((typeof data87 == "number") && (!(data87 % 1) && !isNaN(data87))) && (isFinite(data87)))){
const err213 = {instancePath:instancePath+"/experiments/" + i11+"/min_days",schemaPath:"#/properties/experiments/items/properties/min_days/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err213);
errors++;
}
if((typeof data87 == "number") && (isFinite(data87))){
if(data87 > 365 || isNaN(data87)){
const err214 = {instancePath:instancePath+"/experiments/" + i11+"/min_days",schemaPath:"#/properties/experiments/items/properties/min_days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 365}};
(vErrors ??= []).push(err214);
errors++;
}
if(data87 < 0 || isNaN(data87)){
const err215 = {instancePath:instancePath+"/experiments/" + i11+"/min_days",schemaPath:"#/properties/experiments/items/properties/min_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err215);
errors++;
}
}
}
if(data75.max_days !== undefined){
let data88 = data75.max_days;
if(!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))){
const err216 = {instancePath:instancePath+"/experiments/" + i11+"/max_days",schemaPath:"#/properties/experiments/items/properties/max_days/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err216);
errors++;
}
if((typeof data88 == "number") && (isFinite(data88))){
if(data88 > 365 || isNaN(data88)){
const err217 = {instancePath:instancePath+"/experiments/" + i11+"/max_days",schemaPath:"#/properties/experiments/items/properties/max_days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 365}};
(vErrors ??= []).push(err217);
errors++;
}
if(data88 < 1 || isNaN(data88)){
const err218 = {instancePath:instancePath+"/experiments/" + i11+"/max_days",schemaPath:"#/properties/experiments/items/properties/max_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err218);
errors++;
}
}
}
if(data75.eligible !== undefined){
let data89 = data75.eligible;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
for(const key13 in data89){
if(!((key13 === "include") || (key13 === "exclude"))){
const err219 = {instancePath:instancePath+"/experiments/" + i11+"/eligible",schemaPath:"#/properties/experiments/items/properties/eligible/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
(vErrors ??= []).push(err219);
errors++;
}
}
if(data89.include !== undefined){
let data90 = data89.include;
if(Array.isArray(data90)){
if(data90.length > 1000){
const err220 = {instancePath:instancePath+"/experiments/" + i11+"/eligible/include",schemaPath:"#/properties/experiments/items/properties/eligible/properties/include/maxItems",keyword:"maxItems",params:{limit: 1000}};
(vErrors ??= []).push(err220);
errors++;
}
const len13 = data90.length;
for(let i13=0; i13<len13; i13++){
let data91 = data90[i13];
if(typeof data91 === "string"){
if(func4(data91) > 255){
const err221 = {instancePath:instancePath+"/experiments/" + i11+"/eligible/include/" + i13,schemaPath:"#/properties/experiments/items/properties/eligible/properties/include/items/maxLength",keyword:"maxLength",params:{limit: 255}};
(vErrors ??= []).push(err221);
errors++;
}
if(func4(data91) < 1){
const err222 = {instancePath:instancePath+"/experiments/" + i11+"/eligible/include/" + i13,schemaPath:"#/properties/experiments/items/properties/eligible/properties/include/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err222);
errors++;
}
}
else {
const err223 = {instancePath:instancePath+"/experiments/" + i11+"/eligible/include/" + i13,schemaPath:"#/properties/experiments/items/properties/eligible/properties/include/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err223);
errors++;
}
}
}
else {
const err224 = {instancePath:instancePath+"/experiments/" + i11+"/eligible/include",schemaPath:"#/properties/experiments/items/properties/eligible/properties/include/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err224);
errors++;
}
}
if(data89.exclude !== undefined){
let data92 = data89.exclude;
if(Array.isArray(data92)){
if(data92.length > 1000){
const err225 = {instancePath:instancePath+"/experiments/" + i11+"/eligible/exclude",schemaPath:"#/properties/experiments/items/properties/eligible/properties/exclude/maxItems",keyword:"maxItems",params:{limit: 1000}};
(vErrors ??= []).push(err225);
errors++;
}
const len14 = data92.length;
for(let i14=0; i14<len14; i14++){
let data93 = data92[i14];
if(typeof data93 === "string"){
if(func4(data93) > 255){
const err226 = {instancePath:instancePath+"/experiments/" + i11+"/eligible/exclude/" + i14,schemaPath:"#/properties/experiments/items/properties/eligible/properties/exclude/items/maxLength",keyword:"maxLength",params:{limit: 255}};
(vErrors ??= []).push(err226);
errors++;
}
if(func4(data93) < 1){
const err227 = {instancePath:instancePath+"/experiments/" + i11+"/eligible/exclude/" + i14,schemaPath:"#/properties/experiments/items/properties/eligible/properties/exclude/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err227);
errors++;
}
}
else {
const err228 = {instancePath:instancePath+"/experiments/" + i11+"/eligible/exclude/" + i14,schemaPath:"#/properties/experiments/items/properties/eligible/properties/exclude/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err228);
errors++;
}
}
}
else {
const err229 = {instancePath:instancePath+"/experiments/" + i11+"/eligible/exclude",schemaPath:"#/properties/experiments/items/properties/eligible/properties/exclude/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err229);
errors++;
}
}
}
else {
const err230 = {instancePath:instancePath+"/experiments/" + i11+"/eligible",schemaPath:"#/properties/experiments/items/properties/eligible/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err230);
errors++;
}
}
if(data75.primary !== undefined){
let data94 = data75.primary;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.metric === undefined){
const err231 = {instancePath:instancePath+"/experiments/" + i11+"/primary",schemaPath:"#/properties/experiments/items/properties/primary/required",keyword:"required",params:{missingProperty: "metric"}};
(vErrors ??= []).push(err231);
errors++;
}
if(data94.direction === undefined){
const err232 = {instancePath:instancePath+"/experiments/" + i11+"/primary",schemaPath:"#/properties/experiments/items/properties/primary/required",keyword:"required",params:{missingProperty: "direction"}};
(vErrors ??= []).push(err232);
errors++;
}
if(data94.mde === undefined){
const err233 = {instancePath:instancePath+"/experiments/" + i11+"/primary",schemaPath:"#/properties/experiments/items/properties/primary/required",keyword:"required",params:{missingProperty: "mde"}};
(vErrors ??= []).push(err233);
errors++;
}
for(const key14 in data94){
if(!(((key14 === "metric") || (key14 === "direction")) || (key14 === "mde"))){
const err234 = {instancePath:instancePath+"/experiments/" + i11+"/primary",schemaPath:"#/properties/experiments/items/properties/primary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
(vErrors ??= []).push(err234);
errors++;
}
}
if(data94.metric !== undefined){
let data95 = data94.metric;
if(typeof data95 !== "string"){
const err235 = {instancePath:instancePath+"/experiments/" + i11+"/primary/metric",schemaPath:"#/properties/experiments/items/properties/primary/properties/metric/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err235);
errors++;
}
if(!(((((((data95 === "merged_within_72h") || (data95 === "time_to_merge_p50_h")) || (data95 === "success_rate")) || (data95 === "operation_failure_rate")) || (data95 === "conflict_rate")) || (data95 === "api_calls_per_scan")) || (data95 === "duration_seconds"))){
const err236 = {instancePath:instancePath+"/experiments/" + i11+"/primary/metric",schemaPath:"#/properties/experiments/items/properties/primary/properties/metric/enum",keyword:"enum",params:{allowedValues: schema11.properties.experiments.items.properties.primary.properties.metric.enum}};
(vErrors ??= []).push(err236);
errors++;
}
}
if(data94.direction !== undefined){
let data96 = data94.direction;
if(typeof data96 !== "string"){
const err237 = {instancePath:instancePath+"/experiments/" + i11+"/primary/direction",schemaPath:"#/properties/experiments/items/properties/primary/properties/direction/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err237);
errors++;
}
if(!((data96 === "up") || (data96 === "down"))){
const err238 = {instancePath:instancePath+"/experiments/" + i11+"/primary/direction",schemaPath:"#/properties/experiments/items/properties/primary/properties/direction/enum",keyword:"enum",params:{allowedValues: schema11.properties.experiments.items.properties.primary.properties.direction.enum}};
(vErrors ??= []).push(err238);
errors++;
}
}
if(data94.mde !== undefined){
let data97 = data94.mde;
if((typeof data97 == "number") && (isFinite(data97))){
if(data97 > 1 || isNaN(data97)){
const err239 = {instancePath:instancePath+"/experiments/" + i11+"/primary/mde",schemaPath:"#/properties/experiments/items/properties/primary/properties/mde/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
(vErrors ??= []).push(err239);
errors++;
}
if(data97 <= 0 || isNaN(data97)){
const err240 = {instancePath:instancePath+"/experiments/" + i11+"/primary/mde",schemaPath:"#/properties/experiments/items/properties/primary/properties/mde/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
(vErrors ??= []).push(err240);
errors++;
}
}
else {
const err241 = {instancePath:instancePath+"/experiments/" + i11+"/primary/mde",schemaPath:"#/properties/experiments/items/properties/primary/properties/mde/type",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err241);
errors++;
}
}
}
else {
const err242 = {instancePath:instancePath+"/experiments/" + i11+"/primary",schemaPath:"#/properties/experiments/items/properties/primary/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err242);
errors++;
}
}
if(data75.secondary !== undefined){
let data98 = data75.secondary;
if(Array.isArray(data98)){
if(data98.length > 10){
const err243 = {instancePath:instancePath+"/experiments/" + i11+"/secondary",schemaPath:"#/properties/experiments/items/properties/secondary/maxItems",keyword:"maxItems",params:{limit: 10}};
(vErrors ??= []).push(err243);
errors++;
}
const len15 = data98.length;
for(let i15=0; i15<len15; i15++){
let data99 = data98[i15];
if(typeof data99 !== "string"){
const err244 = {instancePath:instancePath+"/experiments/" + i11+"/secondary/" + i15,schemaPath:"#/properties/experiments/items/properties/secondary/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err244);
errors++;
}
if(!(((((((data99 === "merged_within_72h") || (data99 === "time_to_merge_p50_h")) || (data99 === "success_rate")) || (data99 === "operation_failure_rate")) || (data99 === "conflict_rate")) || (data99 === "api_calls_per_scan")) || (data99 === "duration_seconds"))){
const err245 = {instancePath:instancePath+"/experiments/" + i11+"/secondary/" + i15,schemaPath:"#/properties/experiments/items/properties/secondary/items/enum",keyword:"enum",params:{allowedValues: schema11.properties.experiments.items.properties.secondary.items.enum}};
(vErrors ??= []).push(err245);
errors++;
}
}
}
else {
const err246 = {instancePath:instancePath+"/experiments/" + i11+"/secondary",schemaPath:"#/properties/experiments/items/properties/secondary/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err246);
errors++;
}
}
if(data75.guardrails !== undefined){
let data100 = data75.guardrails;
if(Array.isArray(data100)){
if(data100.length > 10){
const err247 = {instancePath:instancePath+"/experiments/" + i11+"/guardrails",schemaPath:"#/properties/experiments/items/properties/guardrails/maxItems",keyword:"maxItems",params:{limit: 10}};
(vErrors ??= []).push(err247);
errors++;
}
const len16 = data100.length;
for(let i16=0; i16<len16; i16++){
let data101 = data100[i16];
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(data101.metric === undefined){
const err248 = {instancePath:instancePath+"/experiments/" + i11+"/guardrails/" + i16,schemaPath:"#/properties/experiments/items/properties/guardrails/items/required",keyword:"required",params:{missingProperty: "metric"}};
(vErrors ??= []).push(err248);
errors++;
}
if(data101.direction === undefined){
const err249 = {instancePath:instancePath+"/experiments/" + i11+"/guardrails/" + i16,schemaPath:"#/properties/experiments/items/properties/guardrails/items/required",keyword:"required",params:{missingProperty: "direction"}};
(vErrors ??= []).push(err249);
errors++;
}
for(const key15 in data101){
if(!(((((key15 === "metric") || (key15 === "direction")) || (key15 === "margin")) || (key15 === "relative_margin")) || (key15 === "on_breach"))){
const err250 = {instancePath:instancePath+"/experiments/" + i11+"/guardrails/" + i16,schemaPath:"#/properties/experiments/items/properties/guardrails/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
(vErrors ??= []).push(err250);
errors++;
}
}
if(data101.metric !== undefined){
let data102 = data101.metric;
if(typeof data102 !== "string"){
const err251 = {instancePath:instancePath+"/experiments/" + i11+"/guardrails/" + i16+"/metric",schemaPath:"#/properties/experiments/items/properties/guardrails/items/properties/metric/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err251);
errors++;
}
if(!(((((((data102 === "merged_within_72h") || (data102 === "time_to_merge_p50_h")) || (data102 === "success_rate")) || (data102 === "operation_failure_rate")) || (data102 === "conflict_rate")) || (data102 === "api_calls_per_scan")) || (data102 === "duration_seconds"))){
const err252 = {instancePath:instancePath+"/experiments/" + i11+"/guardrails/" + i16+"/metric",schemaPath:"#/properties/experiments/items/properties/guardrails/items/properties/metric/enum",keyword:"enum",params:{allowedValues: schema11.properties.experiments.items.properties.guardrails.items.properties.metric.enum}};
(vErrors ??= []).push(err252);
errors++;
}
}
if(data101.direction !== undefined){
let data103 = data101.direction;
if(typeof data103 !== "string"){
const err253 = {instancePath:instancePath+"/experiments/" + i11+"/guardrails/" + i16+"/direction",schemaPath:"#/properties/experiments/items/properties/guardrails/items/properties/direction/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err253);
errors++;
}
if(!((data103 === "up") || (data103 === "down"))){
const err254 = {instancePath:instancePath+"/experiments/" + i11+"/guardrails/" + i16+"/direction",schemaPath:"#/properties/experiments/items/properties/guardrails/items/properties/direction/enum",keyword:"enum",params:{allowedValues: schema11.properties.experiments.items.properties.guardrails.items.properties.direction.enum}};
(vErrors ??= []).push(err254);
errors++;
}
}
if(data101.margin !== undefined){
let data104 = data101.margin;
if((typeof data104 == "number") && (isFinite(data104))){
if(data104 > 1 || isNaN(data104)){
const err255 = {instancePath:instancePath+"/experiments/" + i11+"/guardrails/" + i16+"/margin",schemaPath:"#/properties/experiments/items/properties/guardrails/items/properties/margin/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
(vErrors ??= []).push(err255);
errors++;
}
if(data104 < 0 || isNaN(data104)){
const err256 = {instancePath:instancePath+"/experiments/" + i11+"/guardrails/" + i16+"/margin",schemaPath:"#/properties/experiments/items/properties/guardrails/items/properties/margin/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err256);
errors++;
}
}
else {
const err257 = {instancePath:instancePath+"/experiments/" + i11+"/guardrails/" + i16+"/margin",schemaPath:"#/properties/experiments/items/properties/guardrails/items/properties/margin/type",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err257);
errors++;
}
}
if(data101.relative_margin !== undefined){
let data105 = data101.relative_margin;
if((typeof data105 == "number") && (isFinite(data105))){
if(data105 > 10 || isNaN(data105)){
const err258 = {instancePath:instancePath+"/experiments/" + i11+"/guardrails/" + i16+"/relative_margin",schemaPath:"#/properties/experiments/items/properties/guardrails/items/properties/relative_margin/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10}};
(vErrors ??= []).push(err258);
errors++;
}
if(data105 < 0 || isNaN(data105)){
const err259 = {instancePath:instancePath+"/experiments/" + i11+"/guardrails/" + i16+"/relative_margin",schemaPath:"#/properties/experiments/items/properties/guardrails/items/properties/relative_margin/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err259);
errors++;
}
}
else {
const err260 = {instancePath:instancePath+"/experiments/" + i11+"/guardrails/" + i16+"/relative_margin",schemaPath:"#/properties/experiments/items/properties/guardrails/items/properties/relative_margin/type",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err260);
errors++;
}
}
if(data101.on_breach !== undefined){
let data106 = data101.on_breach;
if(typeof data106 !== "string"){
const err261 = {instancePath:instancePath+"/experiments/" + i11+"/guardrails/" + i16+"/on_breach",schemaPath:"#/properties/experiments/items/properties/guardrails/items/properties/on_breach/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err261);
errors++;
}
if(!((data106 === "stop") || (data106 === "warn"))){
const err262 = {instancePath:instancePath+"/experiments/" + i11+"/guardrails/" + i16+"/on_breach",schemaPath:"#/properties/experiments/items/properties/guardrails/items/properties/on_breach/enum",keyword:"enum",params:{allowedValues: schema11.properties.experiments.items.properties.guardrails.items.properties.on_breach.enum}};
(vErrors ??= []).push(err262);
errors++;
}
}
}
else {
const err263 = {instancePath:instancePath+"/experiments/" + i11+"/guardrails/" + i16,schemaPath:"#/properties/experiments/items/properties/guardrails/items/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err263);
errors++;
}
}
}
else {
const err264 = {instancePath:instancePath+"/experiments/" + i11+"/guardrails",schemaPath:"#/properties/experiments/items/properties/guardrails/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err264);
errors++;
}
}
if(data75.analysis !== undefined){
let data107 = data75.analysis;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key16 in data107){
if(!(((key16 === "alpha") || (key16 === "min_units")) || (key16 === "pre_period_days"))){
const err265 = {instancePath:instancePath+"/experiments/" + i11+"/analysis",schemaPath:"#/properties/experiments/items/properties/analysis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
(vErrors ??= []).push(err265);
errors++;
}
}
if(data107.alpha !== undefined){
let data108 = data107.alpha;
if((typeof data108 == "number") && (isFinite(data108))){
if(data108 > 0.5 || isNaN(data108)){
const err266 = {instancePath:instancePath+"/experiments/" + i11+"/analysis/alpha",schemaPath:"#/properties/experiments/items/properties/analysis/properties/alpha/maximum",keyword:"maximum",params:{comparison: "<=", limit: 0.5}};
(vErrors ??= []).push(err266);
errors++;
}
if(data108 <= 0 || isNaN(data108)){
const err267 = {instancePath:instancePath+"/experiments/" + i11+"/analysis/alpha",schemaPath:"#/properties/experiments/items/properties/analysis/properties/alpha/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}};
(vErrors ??= []).push(err267);
errors++;
}
}
else {
const err268 = {instancePath:instancePath+"/experiments/" + i11+"/analysis/alpha",schemaPath:"#/properties/experiments/items/properties/analysis/properties/alpha/type",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err268);
errors++;
}
}
if(data107.min_units !== undefined){
let data109 = data107.min_units;
if(!(((typeof data109 == "number") && (!(data109 % 1) && !isNaN(data109))) && (isFinite(data109)))){
const err269 = {instancePath:instancePath+"/experiments/" + i11+"/analysis/min_units",schemaPath:"#/properties/experiments/items/properties/analysis/properties/min_units/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err269);
errors++;
}
if((typeof data109 == "number") && (isFinite(data109))){
if(data109 > 10000 || isNaN(data109)){
const err270 = {instancePath:instancePath+"/experiments/" + i11+"/analysis/min_units",schemaPath:"#/properties/experiments/items/properties/analysis/properties/min_units/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000}};
(vErrors ??= []).push(err270);
errors++;
}
if(data109 < 2 || isNaN(data109)){
const err271 = {instancePath:instancePath+"/experiments/" + i11+"/analysis/min_units",schemaPath:"#/properties/experiments/items/properties/analysis/properties/min_units/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2}};
(vErrors ??= []).push(err271);
errors++;
}
}
}
if(data107.pre_period_days !== undefined){
let data110 = data107.pre_period_days;
if(!(((typeof data110 == "number") && (!(data110 % 1) && !isNaN(data110))) && (isFinite(data110)))){
const err272 = {instancePath:instancePath+"/experiments/" + i11+"/analysis/pre_period_days",schemaPath:"#/properties/experiments/items/properties/analysis/properties/pre_period_days/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err272);
errors++;
}
if((typeof data110 == "number") && (isFinite(data110))){
if(data110 > 365 || isNaN(data110)){
const err273 = {instancePath:instancePath+"/experiments/" + i11+"/analysis/pre_period_days",schemaPath:"#/properties/experiments/items/properties/analysis/properties/pre_period_days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 365}};
(vErrors ??= []).push(err273);
errors++;
}
if(data110 < 0 || isNaN(data110)){
const err274 = {instancePath:instancePath+"/experiments/" + i11+"/analysis/pre_period_days",schemaPath:"#/properties/experiments/items/properties/analysis/properties/pre_period_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err274);
errors++;
}
}
}
}
else {
const err275 = {instancePath:instancePath+"/experiments/" + i11+"/analysis",schemaPath:"#/properties/experiments/items/properties/analysis/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err275);
errors++;
}
}
if(data75.variants !== undefined){
let data111 = data75.variants;
if(Array.isArray(data111)){
if(data111.length > 10){
const err276 = {instancePath:instancePath+"/experiments/" + i11+"/variants",schemaPath:"#/properties/experiments/items/properties/variants/maxItems",keyword:"maxItems",params:{limit: 10}};
(vErrors ??= []).push(err276);
errors++;
}
const len17 = data111.length;
for(let i17=0; i17<len17; i17++){
let data112 = data111[i17];
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
if(data112.id === undefined){
const err277 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17,schemaPath:"#/properties/experiments/items/properties/variants/items/required",keyword:"required",params:{missingProperty: "id"}};
(vErrors ??= []).push(err277);
errors++;
}
if(data112.weight === undefined){
const err278 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17,schemaPath:"#/properties/experiments/items/properties/variants/items/required",keyword:"required",params:{missingProperty: "weight"}};
(vErrors ??= []).push(err278);
errors++;
}
if(data112.settings === undefined){
const err279 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17,schemaPath:"#/properties/experiments/items/properties/variants/items/required",keyword:"required",params:{missingProperty: "settings"}};
(vErrors ??= []).push(err279);
errors++;
}
for(const key17 in data112){
if(!(((key17 === "id") || (key17 === "weight")) || (key17 === "settings"))){
const err280 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17,schemaPath:"#/properties/experiments/items/properties/variants/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
(vErrors ??= []).push(err280);
errors++;
}
}
if(data112.id !== undefined){
let data113 = data112.id;
if(typeof data113 === "string"){
if(func4(data113) > 64){
const err281 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17+"/id",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 64}};
(vErrors ??= []).push(err281);
errors++;
}
if(func4(data113) < 1){
const err282 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17+"/id",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err282);
errors++;
}
if(!pattern8.test(data113)){
const err283 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17+"/id",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._-]*$"}};
(vErrors ??= []).push(err283);
errors++;
}
}
else {
const err284 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17+"/id",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/id/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err284);
errors++;
}
}
if(data112.weight !== undefined){
let data114 = data112.weight;
if((typeof data114 == "number") && (isFinite(data114))){
if(data114 > 1 || isNaN(data114)){
const err285 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17+"/weight",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1}};
(vErrors ??= []).push(err285);
errors++;
}
if(data114 < 0 || isNaN(data114)){
const err286 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17+"/weight",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err286);
errors++;
}
}
else {
const err287 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17+"/weight",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/weight/type",keyword:"type",params:{type: "number"}};
(vErrors ??= []).push(err287);
errors++;
}
}
if(data112.settings !== undefined){
let data115 = data112.settings;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
if(data115.auto_merge_threshold_commits !== undefined){
let data116 = data115.auto_merge_threshold_commits;
if(!(((typeof data116 == "number") && (!(data116 % 1) && !isNaN(data116))) && (isFinite(data116)))){
const err288 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17+"/settings/auto_merge_threshold_commits",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/auto_merge_threshold_commits/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err288);
errors++;
}
if((typeof data116 == "number") && (isFinite(data116))){
if(data116 > 1000 || isNaN(data116)){
const err289 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17+"/settings/auto_merge_threshold_commits",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/auto_merge_threshold_commits/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
(vErrors ??= []).push(err289);
errors++;
}
if(data116 < 1 || isNaN(data116)){
const err290 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17+"/settings/auto_merge_threshold_commits",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/auto_merge_threshold_commits/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err290);
errors++;
}
}
}
if(data115.threshold !== undefined){
let data117 = data115.threshold;
if(!(((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117))) && (isFinite(data117)))){
const err291 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17+"/settings/threshold",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/threshold/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err291);
errors++;
}
if((typeof data117 == "number") && (isFinite(data117))){
if(data117 > 1000 || isNaN(data117)){
const err292 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17+"/settings/threshold",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/threshold/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
(vErrors ??= []).push(err292);
errors++;
}
if(data117 < 1 || isNaN(data117)){
const err293 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17+"/settings/threshold",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/threshold/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err293);
errors++;
}
}
}
if(data115.diverged !== undefined){
let data118 = data115.diverged;
if(typeof data118 !== "string"){
const err294 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17+"/settings/diverged",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/diverged/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err294);
errors++;
}
if(!((((data118 === "report") || (data118 === "report-always")) || (data118 === "sync")) || (data118 === "skip"))){
const err295 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17+"/settings/diverged",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/diverged/enum",keyword:"enum",params:{allowedValues: schema11.properties.experiments.items.properties.variants.items.properties.settings.properties.diverged.enum}};
(vErrors ??= []).push(err295);
errors++;
}
}
if(data115.finished !== undefined){
let data119 = data115.finished;
if(typeof data119 !== "string"){
const err296 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17+"/settings/finished",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/finished/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err296);
errors++;
}
if(!((data119 === "leave") || (data119 === "sync"))){
const err297 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17+"/settings/finished",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/finished/enum",keyword:"enum",params:{allowedValues: schema11.properties.experiments.items.properties.variants.items.properties.settings.properties.finished.enum}};
(vErrors ??= []).push(err297);
errors++;
}
}
if(data115.labels !== undefined){
let data120 = data115.labels;
if(Array.isArray(data120)){
if(data120.length > 100){
const err298 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17+"/settings/labels",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/labels/maxItems",keyword:"maxItems",params:{limit: 100}};
(vErrors ??= []).push(err298);
errors++;
}
const len18 = data120.length;
for(let i18=0; i18<len18; i18++){
let data121 = data120[i18];
if(typeof data121 === "string"){
if(func4(data121) > 50){
const err299 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17+"/settings/labels/" + i18,schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/labels/items/maxLength",keyword:"maxLength",params:{limit: 50}};
(vErrors ??= []).push(err299);
errors++;
}
if(func4(data121) < 1){
const err300 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17+"/settings/labels/" + i18,schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/labels/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err300);
errors++;
}
}
else {
const err301 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17+"/settings/labels/" + i18,schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/labels/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err301);
errors++;
}
}
}
else {
const err302 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17+"/settings/labels",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/labels/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err302);
errors++;
}
}
if(data115.recreate_after_days !== undefined){
let data122 = data115.recreate_after_days;
if(!(((typeof data122 == "number") && (!(data122 % 1) && !isNaN(data122))) && (isFinite(data122)))){
const err303 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17+"/settings/recreate_after_days",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/recreate_after_days/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err303);
errors++;
}
if((typeof data122 == "number") && (isFinite(data122))){
if(data122 > 3650 || isNaN(data122)){
const err304 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17+"/settings/recreate_after_days",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/recreate_after_days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 3650}};
(vErrors ??= []).push(err304);
errors++;
}
if(data122 < 0 || isNaN(data122)){
const err305 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17+"/settings/recreate_after_days",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/recreate_after_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
(vErrors ??= []).push(err305);
errors++;
}
}
}
if(data115.replay_guard !== undefined){
if(typeof data115.replay_guard !== "boolean"){
const err306 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17+"/settings/replay_guard",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/replay_guard/type",keyword:"type",params:{type: "boolean"}};
(vErrors ??= []).push(err306);
errors++;
}
}
if(data115.conflict_reviewers !== undefined){
let data124 = data115.conflict_reviewers;
if(Array.isArray(data124)){
if(data124.length > 15){
const err307 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17+"/settings/conflict_reviewers",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_reviewers/maxItems",keyword:"maxItems",params:{limit: 15}};
(vErrors ??= []).push(err307);
errors++;
}
const len19 = data124.length;
for(let i19=0; i19<len19; i19++){
let data125 = data124[i19];
if(typeof data125 === "string"){
if(func4(data125) > 140){
const err308 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17+"/settings/conflict_reviewers/" + i19,schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_reviewers/items/maxLength",keyword:"maxLength",params:{limit: 140}};
(vErrors ??= []).push(err308);
errors++;
}
if(func4(data125) < 1){
const err309 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17+"/settings/conflict_reviewers/" + i19,schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_reviewers/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err309);
errors++;
}
if(!pattern4.test(data125)){
const err310 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17+"/settings/conflict_reviewers/" + i19,schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_reviewers/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+(?:/[A-Za-z0-9._-]+)?$"}};
(vErrors ??= []).push(err310);
errors++;
}
}
else {
const err311 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17+"/settings/conflict_reviewers/" + i19,schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_reviewers/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err311);
errors++;
}
}
}
else {
const err312 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17+"/settings/conflict_reviewers",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_reviewers/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err312);
errors++;
}
}
if(data115.conflict_strategies !== undefined){
let data126 = data115.conflict_strategies;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
for(const key18 in data126){
let data127 = data126[key18];
if(typeof data127 !== "string"){
const err313 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17+"/settings/conflict_strategies/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_strategies/additionalProperties/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err313);
errors++;
}
if(!((((((data127 === "structure") || (data127 === "union")) || (data127 === "words")) || (data127 === "person")) || (data127 === "ours")) || (data127 === "theirs"))){
const err314 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17+"/settings/conflict_strategies/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_strategies/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema11.properties.experiments.items.properties.variants.items.properties.settings.properties.conflict_strategies.additionalProperties.enum}};
(vErrors ??= []).push(err314);
errors++;
}
}
}
else {
const err315 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17+"/settings/conflict_strategies",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_strategies/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err315);
errors++;
}
}
if(data115.conflict_sets !== undefined){
let data128 = data115.conflict_sets;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
for(const key19 in data128){
let data129 = data128[key19];
if(Array.isArray(data129)){
if(data129.length > 100){
const err316 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17+"/settings/conflict_sets/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_sets/additionalProperties/maxItems",keyword:"maxItems",params:{limit: 100}};
(vErrors ??= []).push(err316);
errors++;
}
const len20 = data129.length;
for(let i20=0; i20<len20; i20++){
let data130 = data129[i20];
if(typeof data130 === "string"){
if(func4(data130) > 255){
const err317 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17+"/settings/conflict_sets/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20,schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_sets/additionalProperties/items/maxLength",keyword:"maxLength",params:{limit: 255}};
(vErrors ??= []).push(err317);
errors++;
}
if(func4(data130) < 1){
const err318 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17+"/settings/conflict_sets/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20,schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_sets/additionalProperties/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err318);
errors++;
}
}
else {
const err319 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17+"/settings/conflict_sets/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20,schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_sets/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err319);
errors++;
}
}
}
else {
const err320 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17+"/settings/conflict_sets/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_sets/additionalProperties/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err320);
errors++;
}
}
}
else {
const err321 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17+"/settings/conflict_sets",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/properties/conflict_sets/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err321);
errors++;
}
}
}
else {
const err322 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17+"/settings",schemaPath:"#/properties/experiments/items/properties/variants/items/properties/settings/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err322);
errors++;
}
}
}
else {
const err323 = {instancePath:instancePath+"/experiments/" + i11+"/variants/" + i17,schemaPath:"#/properties/experiments/items/properties/variants/items/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err323);
errors++;
}
}
}
else {
const err324 = {instancePath:instancePath+"/experiments/" + i11+"/variants",schemaPath:"#/properties/experiments/items/properties/variants/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err324);
errors++;
}
}
}
else {
const err325 = {instancePath:instancePath+"/experiments/" + i11,schemaPath:"#/properties/experiments/items/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err325);
errors++;
}
}
}
else {
const err326 = {instancePath:instancePath+"/experiments",schemaPath:"#/properties/experiments/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err326);
errors++;
}
}
if(data.bots !== undefined){
let data131 = data.bots;
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
for(const key20 in data131){
if(!((key20 === "user_ids") || (key20 === "branch_prefixes"))){
const err327 = {instancePath:instancePath+"/bots",schemaPath:"#/properties/bots/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
(vErrors ??= []).push(err327);
errors++;
}
}
if(data131.user_ids !== undefined){
let data132 = data131.user_ids;
if(Array.isArray(data132)){
if(data132.length > 1000){
const err328 = {instancePath:instancePath+"/bots/user_ids",schemaPath:"#/properties/bots/properties/user_ids/maxItems",keyword:"maxItems",params:{limit: 1000}};
(vErrors ??= []).push(err328);
errors++;
}
const len21 = data132.length;
for(let i21=0; i21<len21; i21++){
let data133 = data132[i21];
if(!(((typeof data133 == "number") && (!(data133 % 1) && !isNaN(data133))) && (isFinite(data133)))){
const err329 = {instancePath:instancePath+"/bots/user_ids/" + i21,schemaPath:"#/properties/bots/properties/user_ids/items/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err329);
errors++;
}
if((typeof data133 == "number") && (isFinite(data133))){
if(data133 > 9007199254740991 || isNaN(data133)){
const err330 = {instancePath:instancePath+"/bots/user_ids/" + i21,schemaPath:"#/properties/bots/properties/user_ids/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
(vErrors ??= []).push(err330);
errors++;
}
if(data133 < 1 || isNaN(data133)){
const err331 = {instancePath:instancePath+"/bots/user_ids/" + i21,schemaPath:"#/properties/bots/properties/user_ids/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err331);
errors++;
}
}
}
}
else {
const err332 = {instancePath:instancePath+"/bots/user_ids",schemaPath:"#/properties/bots/properties/user_ids/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err332);
errors++;
}
}
if(data131.branch_prefixes !== undefined){
let data134 = data131.branch_prefixes;
if(Array.isArray(data134)){
if(data134.length > 1000){
const err333 = {instancePath:instancePath+"/bots/branch_prefixes",schemaPath:"#/properties/bots/properties/branch_prefixes/maxItems",keyword:"maxItems",params:{limit: 1000}};
(vErrors ??= []).push(err333);
errors++;
}
const len22 = data134.length;
for(let i22=0; i22<len22; i22++){
let data135 = data134[i22];
if(typeof data135 === "string"){
if(func4(data135) > 255){
const err334 = {instancePath:instancePath+"/bots/branch_prefixes/" + i22,schemaPath:"#/properties/bots/properties/branch_prefixes/items/maxLength",keyword:"maxLength",params:{limit: 255}};
(vErrors ??= []).push(err334);
errors++;
}
if(func4(data135) < 1){
const err335 = {instancePath:instancePath+"/bots/branch_prefixes/" + i22,schemaPath:"#/properties/bots/properties/branch_prefixes/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err335);
errors++;
}
}
else {
const err336 = {instancePath:instancePath+"/bots/branch_prefixes/" + i22,schemaPath:"#/properties/bots/properties/branch_prefixes/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err336);
errors++;
}
}
}
else {
const err337 = {instancePath:instancePath+"/bots/branch_prefixes",schemaPath:"#/properties/bots/properties/branch_prefixes/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err337);
errors++;
}
}
}
else {
const err338 = {instancePath:instancePath+"/bots",schemaPath:"#/properties/bots/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err338);
errors++;
}
}
}
else {
const err339 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err339);
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

