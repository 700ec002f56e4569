// @ts-nocheck
// Compiled by ajv 8.20.0 from ECOSYSTEM_SCHEMA; do not edit. Made by: pnpm --filter @automation/core schemas
import func4Module from "ajv/dist/runtime/ucs2length.js";
const func4 = func4Module.default;
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","required":["repositories"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"repositories":{"type":"array","minItems":1,"maxItems":10000,"items":{"type":["string","object"],"pattern":"^(?=[^/]{1,39}/)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*-?(?:_[A-Za-z0-9]+)?/(?!\\.{1,2}$)(?!.*\\.[gG][iI][tT]$)[A-Za-z0-9._-]{1,100}$","required":["repository"],"additionalProperties":false,"properties":{"repository":{"type":"string","pattern":"^(?=[^/]{1,39}/)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*-?(?:_[A-Za-z0-9]+)?/(?!\\.{1,2}$)(?!.*\\.[gG][iI][tT]$)[A-Za-z0-9._-]{1,100}$"},"enabled":{"type":"boolean"},"id":{"type":"integer","minimum":1,"maximum":9007199254740991},"threshold":{"type":"integer","minimum":1,"maximum":1000},"mode":{"type":"string","enum":["report","pull-request","fast-forward"]},"head":{"type":"string","enum":["sync-branch","default-branch"]},"diverged":{"type":"string","enum":["report","report-always","sync","skip"]},"finished":{"type":"string","enum":["leave","sync"]},"branches":{"type":"object","additionalProperties":false,"properties":{"include":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":255,"pattern":"^!?[^!]"}},"exclude":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":255,"pattern":"^!?[^!]"}}}},"labels":{"type":"array","maxItems":100,"items":{"type":"string","minLength":1,"maxLength":50}},"recreate_after_days":{"type":"integer","minimum":0,"maximum":3650},"replay_guard":{"type":"boolean"},"conflict_reviewers":{"type":"array","maxItems":15,"items":{"type":"string","minLength":1,"maxLength":140,"pattern":"^[A-Za-z0-9_-]+(?:/[A-Za-z0-9._-]+)?$"}},"conflict_strategies":{"type":"object","additionalProperties":{"type":"string","enum":["structure","union","words","person","ours","theirs"]}},"conflict_sets":{"type":"object","additionalProperties":{"type":"array","maxItems":100,"items":{"type":"string","minLength":1,"maxLength":255}}}}}},"sync_interval_minutes":{"type":"integer","minimum":1,"maximum":1440},"auto_merge_threshold_commits":{"type":"integer","minimum":1,"maximum":1000},"pulse_interval_seconds":{"type":"integer","minimum":1,"maximum":3600},"categories":{"type":"object","additionalProperties":{"type":"integer","minimum":0}},"automation_config":{"type":"object","properties":{"auto_mark_ready_delay_seconds":{"type":"integer","minimum":0,"maximum":86400},"auto_approve_bot_user_id":{"type":"integer","minimum":1,"maximum":9007199254740991},"conflict_resolution_enabled":{"type":"boolean"},"ecosystem_sync_enabled":{"type":"boolean"},"pulse_heartbeat_enabled":{"type":"boolean"}}},"scheduling":{"type":"object","additionalProperties":false,"properties":{"mode":{"type":"string","enum":["uniform","shadow","learned"]},"objective":{"type":"string","enum":["delay","stale_time","threshold"]},"api_budget_per_hour":{"type":"integer","minimum":1,"maximum":1000000},"max_interval_factor":{"type":"number","minimum":1,"maximum":1000},"max_interval_hours":{"type":"number","minimum":1,"maximum":8760},"fairness":{"type":"number","minimum":0,"maximum":1},"half_life_days":{"type":"number","minimum":1,"maximum":365},"weights":{"type":"object","additionalProperties":{"type":"number","minimum":0,"maximum":1000}}}},"sync":{"type":"object","additionalProperties":false,"properties":{"mode":{"type":"string","enum":["report","pull-request","fast-forward"]},"head":{"type":"string","enum":["sync-branch","default-branch"]},"diverged":{"type":"string","enum":["report","report-always","sync","skip"]},"finished":{"type":"string","enum":["leave","sync"]},"branches":{"type":"object","additionalProperties":false,"properties":{"include":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":255,"pattern":"^!?[^!]"}},"exclude":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":255,"pattern":"^!?[^!]"}}}},"threshold":{"type":"integer","minimum":1,"maximum":1000},"max_pull_requests_per_run":{"type":"integer","minimum":0,"maximum":10000},"max_prs_per_hour":{"type":"integer","minimum":0,"maximum":10000},"max_prs_per_repo":{"type":"integer","minimum":0,"maximum":10000},"max_open_prs_per_repo":{"type":"integer","minimum":0,"maximum":10000},"labels":{"type":"array","maxItems":100,"items":{"type":"string","minLength":1,"maxLength":50}},"recreate_after_days":{"type":"integer","minimum":0,"maximum":3650},"replay_guard":{"type":"boolean"},"conflict_reviewers":{"type":"array","maxItems":15,"items":{"type":"string","minLength":1,"maxLength":140,"pattern":"^[A-Za-z0-9_-]+(?:/[A-Za-z0-9._-]+)?$"}},"conflict_strategies":{"type":"object","additionalProperties":{"type":"string","enum":["structure","union","words","person","ours","theirs"]}},"conflict_sets":{"type":"object","additionalProperties":{"type":"array","maxItems":100,"items":{"type":"string","minLength":1,"maxLength":255}}}}},"bots":{"type":"object","additionalProperties":false,"properties":{"user_ids":{"type":"array","maxItems":1000,"items":{"type":"integer","minimum":1,"maximum":9007199254740991}},"branch_prefixes":{"type":"array","maxItems":1000,"items":{"type":"string","minLength":1,"maxLength":255}}}}}};
const func2 = Object.prototype.hasOwnProperty;

const pattern0 = new RegExp("^(?=[^/]{1,39}/)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*-?(?:_[A-Za-z0-9]+)?/(?!\\.{1,2}$)(?!.*\\.[gG][iI][tT]$)[A-Za-z0-9._-]{1,100}$", "u");
const pattern2 = new RegExp("^!?[^!]", "u");
const pattern4 = new RegExp("^[A-Za-z0-9_-]+(?:/[A-Za-z0-9._-]+)?$", "u");

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
if(data.bots !== undefined){
let data74 = data.bots;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key12 in data74){
if(!((key12 === "user_ids") || (key12 === "branch_prefixes"))){
const err175 = {instancePath:instancePath+"/bots",schemaPath:"#/properties/bots/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
(vErrors ??= []).push(err175);
errors++;
}
}
if(data74.user_ids !== undefined){
let data75 = data74.user_ids;
if(Array.isArray(data75)){
if(data75.length > 1000){
const err176 = {instancePath:instancePath+"/bots/user_ids",schemaPath:"#/properties/bots/properties/user_ids/maxItems",keyword:"maxItems",params:{limit: 1000}};
(vErrors ??= []).push(err176);
errors++;
}
const len11 = data75.length;
for(let i11=0; i11<len11; i11++){
let data76 = data75[i11];
if(!(((typeof data76 == "number") && (!(data76 % 1) && !isNaN(data76))) && (isFinite(data76)))){
const err177 = {instancePath:instancePath+"/bots/user_ids/" + i11,schemaPath:"#/properties/bots/properties/user_ids/items/type",keyword:"type",params:{type: "integer"}};
(vErrors ??= []).push(err177);
errors++;
}
if((typeof data76 == "number") && (isFinite(data76))){
if(data76 > 9007199254740991 || isNaN(data76)){
const err178 = {instancePath:instancePath+"/bots/user_ids/" + i11,schemaPath:"#/properties/bots/properties/user_ids/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}};
(vErrors ??= []).push(err178);
errors++;
}
if(data76 < 1 || isNaN(data76)){
const err179 = {instancePath:instancePath+"/bots/user_ids/" + i11,schemaPath:"#/properties/bots/properties/user_ids/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
(vErrors ??= []).push(err179);
errors++;
}
}
}
}
else {
const err180 = {instancePath:instancePath+"/bots/user_ids",schemaPath:"#/properties/bots/properties/user_ids/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err180);
errors++;
}
}
if(data74.branch_prefixes !== undefined){
let data77 = data74.branch_prefixes;
if(Array.isArray(data77)){
if(data77.length > 1000){
const err181 = {instancePath:instancePath+"/bots/branch_prefixes",schemaPath:"#/properties/bots/properties/branch_prefixes/maxItems",keyword:"maxItems",params:{limit: 1000}};
(vErrors ??= []).push(err181);
errors++;
}
const len12 = data77.length;
for(let i12=0; i12<len12; i12++){
let data78 = data77[i12];
if(typeof data78 === "string"){
if(func4(data78) > 255){
const err182 = {instancePath:instancePath+"/bots/branch_prefixes/" + i12,schemaPath:"#/properties/bots/properties/branch_prefixes/items/maxLength",keyword:"maxLength",params:{limit: 255}};
(vErrors ??= []).push(err182);
errors++;
}
if(func4(data78) < 1){
const err183 = {instancePath:instancePath+"/bots/branch_prefixes/" + i12,schemaPath:"#/properties/bots/properties/branch_prefixes/items/minLength",keyword:"minLength",params:{limit: 1}};
(vErrors ??= []).push(err183);
errors++;
}
}
else {
const err184 = {instancePath:instancePath+"/bots/branch_prefixes/" + i12,schemaPath:"#/properties/bots/properties/branch_prefixes/items/type",keyword:"type",params:{type: "string"}};
(vErrors ??= []).push(err184);
errors++;
}
}
}
else {
const err185 = {instancePath:instancePath+"/bots/branch_prefixes",schemaPath:"#/properties/bots/properties/branch_prefixes/type",keyword:"type",params:{type: "array"}};
(vErrors ??= []).push(err185);
errors++;
}
}
}
else {
const err186 = {instancePath:instancePath+"/bots",schemaPath:"#/properties/bots/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err186);
errors++;
}
}
}
else {
const err187 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
(vErrors ??= []).push(err187);
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

