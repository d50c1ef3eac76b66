// @ts-nocheck
// Generated from schemas/*.schema.json by scripts/generate-schemas.ts. Not written by hand.

export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
  /** Set when it is about a key of the object, not about its value. */
  readonly propertyName?: string;
}

export interface Validate {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

const on=Zs,_e={$schema:"http://json-schema.org/draft-07/schema#",title:"Renga bot",type:"object",properties:{renga:{const:1},
bot:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"},locales:{type:"array",items:{type:"string",pattern:"^(?!use$)[a-\
z]{2,3}(-[A-Za-z0-9]+)*$"},minItems:1},timezone:{type:"string"},types:{type:"object",additionalProperties:{$ref:"flow.sc\
hema.json#/definitions/schema"},propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}},user:{$ref:"flow.schema.json#/defini\
tions/variables"},constants:{$ref:"flow.schema.json#/definitions/dataMap"},services:{type:"object",additionalProperties:{
$ref:"#/definitions/service"},propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"}},functions:{type:"object",additionalProperties:{
type:"object",properties:{with:{type:"object",additionalProperties:{$ref:"flow.schema.json#/definitions/schema"},propertyNames:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}},result:{$ref:"flow.schema.json#/definitions/schema"}},propertyNames:{enum:["with","\
result"]}},propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}},tables:{type:"object",additionalProperties:{type:"object",
properties:{key:{$ref:"flow.schema.json#/definitions/schema"},value:{$ref:"flow.schema.json#/definitions/schema"},expires:{
$ref:"flow.schema.json#/definitions/duration"}},required:["value"],propertyNames:{enum:["key","value","expires"]}},propertyNames:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}},commands:{type:"object",additionalProperties:{$ref:"#/definitions/command"},propertyNames:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}},events:{type:"object",additionalProperties:{if:{type:"null"},else:{type:"object",properties:{
data:{type:"object",additionalProperties:{$ref:"flow.schema.json#/definitions/schema"},propertyNames:{pattern:"^[A-Za-z_\
][A-Za-z0-9_]*$"}}},propertyNames:{enum:["data"]}}}},on:{$ref:"flow.schema.json#/definitions/on"},repairs:{type:"object",
properties:{$cancel:{$ref:"#/definitions/repair"},$back:{$ref:"#/definitions/repair"},$help:{$ref:"#/definitions/repair"},
$repeat:{$ref:"#/definitions/repair"},$correct:{$ref:"#/definitions/repair"},$resume:{$ref:"#/definitions/repair"},$stale:{
$ref:"#/definitions/repair"},$stackFull:{$ref:"#/definitions/repair"},$notUnderstood:{$ref:"#/definitions/repair"},$silence:{
$ref:"#/definitions/repair"},$error:{$ref:"#/definitions/repair"},$handoff:{$ref:"#/definitions/repair"}},propertyNames:{
enum:["$cancel","$back","$help","$repeat","$correct","$resume","$stale","$stackFull","$notUnderstood","$silence","$error",
"$handoff"]}},defaults:{type:"object",properties:{silence:{$ref:"flow.schema.json#/definitions/timed"},invalid:{if:{type:"\
array"},then:{items:{$ref:"flow.schema.json#/definitions/text"},minItems:1},else:{$ref:"flow.schema.json#/definitions/te\
xt"}},attempts:{type:"integer",minimum:1},interrupt:{if:{type:"array"},then:{items:{$ref:"flow.schema.json#/definitions/\
flowName"}},else:{enum:["after","first","deny"]}},resume:{enum:["ask","silent","confirm"]},help:{$ref:"flow.schema.json#\
/definitions/text"},taps:{enum:["while-current","once","always"]}},propertyNames:{enum:["silence","invalid","attempts","\
interrupt","resume","help","taps"]}},delivery:{type:"object",properties:{policy:{enum:["reply-first","reply-only","push"]},
pushBudget:{type:"object",properties:{month:{type:"integer",minimum:0},userDay:{type:"integer",minimum:0}},propertyNames:{
enum:["month","userDay"]}}},propertyNames:{enum:["policy","pushBudget"]}},stack:{type:"integer",minimum:1,maximum:16}},required:[
"renga","bot","locales"],definitions:{service:{type:"object",properties:{baseUrl:{if:{type:"object"},then:{type:"object",
properties:{env:{type:"string",pattern:"^[A-Z_][A-Z0-9_]*$"}},required:["env"],propertyNames:{enum:["env"]}},else:{type:"\
string"}},auth:{type:"object",properties:{bearer:{type:"object",properties:{env:{type:"string",pattern:"^[A-Z_][A-Z0-9_]\
*$"}},required:["env"],propertyNames:{enum:["env"]}},headers:{type:"object",additionalProperties:{type:"object",properties:{
env:{type:"string",pattern:"^[A-Z_][A-Z0-9_]*$"}},required:["env"],propertyNames:{enum:["env"]}}}},propertyNames:{enum:[
"bearer","headers"]}},operations:{type:"object",additionalProperties:{$ref:"#/definitions/operation"},propertyNames:{pattern:"\
^[A-Za-z_][A-Za-z0-9_-]*$"}}},required:["baseUrl","operations"],propertyNames:{enum:["baseUrl","auth","operations"]}},operation:{
type:"object",properties:{method:{enum:["GET","POST","PUT","PATCH","DELETE"]},path:{type:"string"},query:{$ref:"flow.sch\
ema.json#/definitions/dataMap"},body:{$ref:"flow.schema.json#/definitions/data"},timeout:{$ref:"flow.schema.json#/defini\
tions/duration"},retry:{type:"object",properties:{attempts:{type:"integer",minimum:1,maximum:3},backoff:{$ref:"flow.sche\
ma.json#/definitions/duration"}},propertyNames:{enum:["attempts","backoff"]}},accept:{type:"array",items:{type:"integer",
minimum:100,maximum:599}},response:{$ref:"flow.schema.json#/definitions/schema"}},required:["path"],propertyNames:{enum:[
"method","path","query","body","timeout","retry","accept","response"]}},command:{if:{type:"object",required:["match"]},then:{
type:"object",properties:{match:{$ref:"flow.schema.json#/definitions/words"},target:{$ref:"flow.schema.json#/definitions\
/target"}},required:["match"],propertyNames:{enum:["match","target"]}},else:{$ref:"flow.schema.json#/definitions/words"}},
repair:{if:{type:"object"},then:{type:"object",properties:{say:{$ref:"flow.schema.json#/definitions/messages"},actions:{
$ref:"flow.schema.json#/definitions/actions"},target:{$ref:"flow.schema.json#/definitions/target"},call:{$ref:"flow.sche\
ma.json#/definitions/flowName"}},propertyNames:{enum:["say","actions","target","call"]}},else:{$ref:"flow.schema.json#/d\
efinitions/flowName"}}},propertyNames:{enum:["renga","bot","locales","timezone","types","user","constants","services","f\
unctions","tables","commands","events","on","repairs","defaults","delivery","stack"]}},os=new RegExp("^[A-Za-z_][A-Za-z0\
-9_-]*$",""),Be=new RegExp("^(?!use$)[a-z]{2,3}(-[A-Za-z0-9]+)*$",""),O=new RegExp("^[A-Za-z_][A-Za-z0-9_]*$",""),Ce={if:{
type:"object"},then:{type:"object",properties:{type:{enum:["string","integer","number","boolean","date","time","datetime",
"location","content","object","array"]},$type:{type:"string"},enum:{type:"array",items:{type:["string","number","boolean"]},
minItems:1},minimum:{type:"number"},maximum:{type:"number"},minLength:{type:"integer",minimum:0},maxLength:{type:"intege\
r",minimum:0},minItems:{type:"integer",minimum:0},maxItems:{type:"integer",minimum:0},pattern:{type:"string"},format:{enum:[
"email","uri","phone","postal-code"]},items:{$ref:"#/definitions/schema"},properties:{type:"object",propertyNames:{pattern:"\
^[A-Za-z_][A-Za-z0-9_]*$"},additionalProperties:{$ref:"#/definitions/schema"}},additionalProperties:{if:{type:"boolean"},
then:!0,else:{$ref:"#/definitions/schema"}},required:{type:"array",items:{type:"string"}},default:{}},if:{required:["$ty\
pe"]},else:{required:["type"]},propertyNames:{enum:["type","$type","enum","minimum","maximum","minLength","maxLength","m\
inItems","maxItems","pattern","format","items","properties","additionalProperties","required","default"]}},else:{enum:["\
string","integer","number","boolean","date","time","datetime","location","content","object","array"]}},Le={validate:te};
function te(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const g=r;let n=!0;const f=r;
if(!(t&&typeof t=="object"&&!Array.isArray(t))){const y={};e===null?e=[y]:e.push(y),r++}var o=f===r;r=g,e!==null&&(g?e.length=
g:e=null);let i;if(o){const y=r,P=r;let d=!0;const v=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let p;if(t.$type===void 0&&
(p="$type")){const h={};e===null?e=[h]:e.push(h),r++}}var a=v===r;if(r=P,e!==null&&(P?e.length=P:e=null),!a){const p=r;if(t&&
typeof t=="object"&&!Array.isArray(t)&&t.type===void 0){const _={instancePath:s,schemaPath:"#/then/else/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[_]:e.push(_),r++}var a=p===r;d=a}if(!d){const p={instancePath:s,schemaPath:"\
#/then/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[p]:e.push(p),r++}if(t&&typeof t=="object"&&!Array.isArray(
t)){for(const p in t){const h=r;if(!(p==="type"||p==="$type"||p==="enum"||p==="minimum"||p==="maximum"||p==="minLength"||
p==="maxLength"||p==="minItems"||p==="maxItems"||p==="pattern"||p==="format"||p==="items"||p==="properties"||p==="additi\
onalProperties"||p==="required"||p==="default")){const _={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"\
enum",params:{allowedValues:Ce.then.propertyNames.enum},propertyName:p};e===null?e=[_]:e.push(_),r++}var m=h===r;if(!m){
const _={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName:p}};e===null?e=[_]:
e.push(_),r++}}if(t.type!==void 0){let p=t.type;if(!(p==="string"||p==="integer"||p==="number"||p==="boolean"||p==="date"||
p==="time"||p==="datetime"||p==="location"||p==="content"||p==="object"||p==="array")){const h={instancePath:s+"/type",schemaPath:"\
#/then/properties/type/enum",keyword:"enum",params:{allowedValues:Ce.then.properties.type.enum}};e===null?e=[h]:e.push(h),
r++}}if(t.$type!==void 0&&typeof t.$type!="string"){const p={instancePath:s+"/$type",schemaPath:"#/then/properties/%24ty\
pe/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(t.enum!==void 0){let p=t.enum;if(Array.isArray(
p)){if(p.length<1){const _={instancePath:s+"/enum",schemaPath:"#/then/properties/enum/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[_]:e.push(_),r++}const h=p.length;for(let _=0;_<h;_++){let b=p[_];if(typeof b!="string"&&typeof b!=
"number"&&typeof b!="boolean"){const w={instancePath:s+"/enum/"+_,schemaPath:"#/then/properties/enum/items/type",keyword:"\
type",params:{type:Ce.then.properties.enum.items.type}};e===null?e=[w]:e.push(w),r++}}}else{const h={instancePath:s+"/en\
um",schemaPath:"#/then/properties/enum/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}}if(t.minimum!==
void 0&&typeof t.minimum!="number"){const p={instancePath:s+"/minimum",schemaPath:"#/then/properties/minimum/type",keyword:"\
type",params:{type:"number"}};e===null?e=[p]:e.push(p),r++}if(t.maximum!==void 0&&typeof t.maximum!="number"){const p={instancePath:s+
"/maximum",schemaPath:"#/then/properties/maximum/type",keyword:"type",params:{type:"number"}};e===null?e=[p]:e.push(p),r++}
if(t.minLength!==void 0){let p=t.minLength;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){const h={instancePath:s+"/minLen\
gth",schemaPath:"#/then/properties/minLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[h]:e.push(h),r++}
if(typeof p=="number"&&(p<0||isNaN(p))){const h={instancePath:s+"/minLength",schemaPath:"#/then/properties/minLength/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[h]:e.push(h),r++}}if(t.maxLength!==void 0){let p=t.
maxLength;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){const h={instancePath:s+"/maxLength",schemaPath:"#/then/propertie\
s/maxLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[h]:e.push(h),r++}if(typeof p=="number"&&(p<0||isNaN(
p))){const h={instancePath:s+"/maxLength",schemaPath:"#/then/properties/maxLength/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[h]:e.push(h),r++}}if(t.minItems!==void 0){let p=t.minItems;if(!(typeof p=="number"&&!(p%1)&&!isNaN(
p))){const h={instancePath:s+"/minItems",schemaPath:"#/then/properties/minItems/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[h]:e.push(h),r++}if(typeof p=="number"&&(p<0||isNaN(p))){const h={instancePath:s+"/minItems",schemaPath:"\
#/then/properties/minItems/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[h]:e.push(h),r++}}if(t.
maxItems!==void 0){let p=t.maxItems;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){const h={instancePath:s+"/maxItems",schemaPath:"\
#/then/properties/maxItems/type",keyword:"type",params:{type:"integer"}};e===null?e=[h]:e.push(h),r++}if(typeof p=="numb\
er"&&(p<0||isNaN(p))){const h={instancePath:s+"/maxItems",schemaPath:"#/then/properties/maxItems/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0}};e===null?e=[h]:e.push(h),r++}}if(t.pattern!==void 0&&typeof t.pattern!="string"){const p={
instancePath:s+"/pattern",schemaPath:"#/then/properties/pattern/type",keyword:"type",params:{type:"string"}};e===null?e=
[p]:e.push(p),r++}if(t.format!==void 0){let p=t.format;if(!(p==="email"||p==="uri"||p==="phone"||p==="postal-code")){const h={
instancePath:s+"/format",schemaPath:"#/then/properties/format/enum",keyword:"enum",params:{allowedValues:Ce.then.properties.
format.enum}};e===null?e=[h]:e.push(h),r++}}if(t.items!==void 0&&(Le.validate(t.items,{instancePath:s+"/items",parentData:t,
parentDataProperty:"items",rootData:l})||(e=e===null?Le.validate.errors:e.concat(Le.validate.errors),r=e.length)),t.properties!==
void 0){let p=t.properties;if(p&&typeof p=="object"&&!Array.isArray(p)){for(const h in p){const _=r;if(typeof h=="string"&&
!O.test(h)){const b={instancePath:s+"/properties",schemaPath:"#/then/properties/properties/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:h};e===null?e=[b]:e.push(b),r++}var c=_===r;if(!c){const b={
instancePath:s+"/properties",schemaPath:"#/then/properties/properties/propertyNames",keyword:"propertyNames",params:{propertyName:h}};
e===null?e=[b]:e.push(b),r++}}for(const h in p)Le.validate(p[h],{instancePath:s+"/properties/"+h.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:p,parentDataProperty:h,rootData:l})||(e=e===null?Le.validate.errors:e.concat(Le.validate.errors),
r=e.length)}else{const h={instancePath:s+"/properties",schemaPath:"#/then/properties/properties/type",keyword:"type",params:{
type:"object"}};e===null?e=[h]:e.push(h),r++}}if(t.additionalProperties!==void 0){let p=t.additionalProperties;const h=r;
let _=!0;const b=r;if(typeof p!="boolean"){const w={};e===null?e=[w]:e.push(w),r++}var u=b===r;if(r=h,e!==null&&(h?e.length=
h:e=null),!u){const w=r;Le.validate(p,{instancePath:s+"/additionalProperties",parentData:t,parentDataProperty:"additiona\
lProperties",rootData:l})||(e=e===null?Le.validate.errors:e.concat(Le.validate.errors),r=e.length);var u=w===r;_=u}if(!_){
const w={instancePath:s+"/additionalProperties",schemaPath:"#/then/properties/additionalProperties/if",keyword:"if",params:{
failingKeyword:"else"}};e===null?e=[w]:e.push(w),r++}}if(t.required!==void 0){let p=t.required;if(Array.isArray(p)){const h=p.
length;for(let _=0;_<h;_++)if(typeof p[_]!="string"){const b={instancePath:s+"/required/"+_,schemaPath:"#/then/propertie\
s/required/items/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}else{const h={instancePath:s+
"/required",schemaPath:"#/then/properties/required/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),
r++}}}else{const p={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(
p),r++}var o=y===r;n=o,i="then"}else{const y=r;if(!(t==="string"||t==="integer"||t==="number"||t==="boolean"||t==="date"||
t==="time"||t==="datetime"||t==="location"||t==="content"||t==="object"||t==="array")){const d={instancePath:s,schemaPath:"\
#/else/enum",keyword:"enum",params:{allowedValues:Ce.else.enum}};e===null?e=[d]:e.push(d),r++}var o=y===r;n=o,i="else"}if(!n){
const y={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[y]:e.push(y),r++}return te.
errors=e,r===0}function re(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const g=r;
let n=!0;const f=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const y={};e===null?e=[y]:e.push(y),r++}var o=f===r;r=
g,e!==null&&(g?e.length=g:e=null);let i;if(o){const y=r,P=r;let d=!0;const v=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){let p;if(t.$type===void 0&&(p="$type")){const h={};e===null?e=[h]:e.push(h),r++}}var a=v===r;if(r=P,e!==null&&(P?e.length=
P:e=null),!a){const p=r;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.type===void 0){const _={instancePath:s,schemaPath:"\
#/then/else/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[_]:e.push(_),r++}var a=p===r;d=a}if(!d){
const p={instancePath:s,schemaPath:"#/then/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[p]:e.push(p),r++}
if(t&&typeof t=="object"&&!Array.isArray(t)){for(const p in t){const h=r;if(!(p==="type"||p==="$type"||p==="enum"||p==="\
minimum"||p==="maximum"||p==="minLength"||p==="maxLength"||p==="minItems"||p==="maxItems"||p==="pattern"||p==="format"||
p==="items"||p==="properties"||p==="additionalProperties"||p==="required"||p==="default")){const _={instancePath:s,schemaPath:"\
#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Ce.then.propertyNames.enum},propertyName:p};e===null?e=[
_]:e.push(_),r++}var m=h===r;if(!m){const _={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{
propertyName:p}};e===null?e=[_]:e.push(_),r++}}if(t.type!==void 0){let p=t.type;if(!(p==="string"||p==="integer"||p==="n\
umber"||p==="boolean"||p==="date"||p==="time"||p==="datetime"||p==="location"||p==="content"||p==="object"||p==="array")){
const h={instancePath:s+"/type",schemaPath:"#/then/properties/type/enum",keyword:"enum",params:{allowedValues:Ce.then.properties.
type.enum}};e===null?e=[h]:e.push(h),r++}}if(t.$type!==void 0&&typeof t.$type!="string"){const p={instancePath:s+"/$type",
schemaPath:"#/then/properties/%24type/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(t.enum!==
void 0){let p=t.enum;if(Array.isArray(p)){if(p.length<1){const _={instancePath:s+"/enum",schemaPath:"#/then/properties/e\
num/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[_]:e.push(_),r++}const h=p.length;for(let _=0;_<h;_++){let b=p[_];
if(typeof b!="string"&&typeof b!="number"&&typeof b!="boolean"){const w={instancePath:s+"/enum/"+_,schemaPath:"#/then/pr\
operties/enum/items/type",keyword:"type",params:{type:Ce.then.properties.enum.items.type}};e===null?e=[w]:e.push(w),r++}}}else{
const h={instancePath:s+"/enum",schemaPath:"#/then/properties/enum/type",keyword:"type",params:{type:"array"}};e===null?
e=[h]:e.push(h),r++}}if(t.minimum!==void 0&&typeof t.minimum!="number"){const p={instancePath:s+"/minimum",schemaPath:"#\
/then/properties/minimum/type",keyword:"type",params:{type:"number"}};e===null?e=[p]:e.push(p),r++}if(t.maximum!==void 0&&
typeof t.maximum!="number"){const p={instancePath:s+"/maximum",schemaPath:"#/then/properties/maximum/type",keyword:"type",
params:{type:"number"}};e===null?e=[p]:e.push(p),r++}if(t.minLength!==void 0){let p=t.minLength;if(!(typeof p=="number"&&
!(p%1)&&!isNaN(p))){const h={instancePath:s+"/minLength",schemaPath:"#/then/properties/minLength/type",keyword:"type",params:{
type:"integer"}};e===null?e=[h]:e.push(h),r++}if(typeof p=="number"&&(p<0||isNaN(p))){const h={instancePath:s+"/minLengt\
h",schemaPath:"#/then/properties/minLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[h]:e.
push(h),r++}}if(t.maxLength!==void 0){let p=t.maxLength;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){const h={instancePath:s+
"/maxLength",schemaPath:"#/then/properties/maxLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[h]:e.push(
h),r++}if(typeof p=="number"&&(p<0||isNaN(p))){const h={instancePath:s+"/maxLength",schemaPath:"#/then/properties/maxLen\
gth/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[h]:e.push(h),r++}}if(t.minItems!==void 0){let p=t.
minItems;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){const h={instancePath:s+"/minItems",schemaPath:"#/then/properties/\
minItems/type",keyword:"type",params:{type:"integer"}};e===null?e=[h]:e.push(h),r++}if(typeof p=="number"&&(p<0||isNaN(p))){
const h={instancePath:s+"/minItems",schemaPath:"#/then/properties/minItems/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[h]:e.push(h),r++}}if(t.maxItems!==void 0){let p=t.maxItems;if(!(typeof p=="number"&&!(p%1)&&!isNaN(
p))){const h={instancePath:s+"/maxItems",schemaPath:"#/then/properties/maxItems/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[h]:e.push(h),r++}if(typeof p=="number"&&(p<0||isNaN(p))){const h={instancePath:s+"/maxItems",schemaPath:"\
#/then/properties/maxItems/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[h]:e.push(h),r++}}if(t.
pattern!==void 0&&typeof t.pattern!="string"){const p={instancePath:s+"/pattern",schemaPath:"#/then/properties/pattern/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(t.format!==void 0){let p=t.format;if(!(p==="\
email"||p==="uri"||p==="phone"||p==="postal-code")){const h={instancePath:s+"/format",schemaPath:"#/then/properties/form\
at/enum",keyword:"enum",params:{allowedValues:Ce.then.properties.format.enum}};e===null?e=[h]:e.push(h),r++}}if(t.items!==
void 0&&(te(t.items,{instancePath:s+"/items",parentData:t,parentDataProperty:"items",rootData:l})||(e=e===null?te.errors:
e.concat(te.errors),r=e.length)),t.properties!==void 0){let p=t.properties;if(p&&typeof p=="object"&&!Array.isArray(p)){
for(const h in p){const _=r;if(typeof h=="string"&&!O.test(h)){const b={instancePath:s+"/properties",schemaPath:"#/then/\
properties/properties/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:h};
e===null?e=[b]:e.push(b),r++}var c=_===r;if(!c){const b={instancePath:s+"/properties",schemaPath:"#/then/properties/prop\
erties/propertyNames",keyword:"propertyNames",params:{propertyName:h}};e===null?e=[b]:e.push(b),r++}}for(const h in p)te(
p[h],{instancePath:s+"/properties/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:h,rootData:l})||
(e=e===null?te.errors:e.concat(te.errors),r=e.length)}else{const h={instancePath:s+"/properties",schemaPath:"#/then/prop\
erties/properties/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}}if(t.additionalProperties!==
void 0){let p=t.additionalProperties;const h=r;let _=!0;const b=r;if(typeof p!="boolean"){const w={};e===null?e=[w]:e.push(
w),r++}var u=b===r;if(r=h,e!==null&&(h?e.length=h:e=null),!u){const w=r;te(p,{instancePath:s+"/additionalProperties",parentData:t,
parentDataProperty:"additionalProperties",rootData:l})||(e=e===null?te.errors:e.concat(te.errors),r=e.length);var u=w===
r;_=u}if(!_){const w={instancePath:s+"/additionalProperties",schemaPath:"#/then/properties/additionalProperties/if",keyword:"\
if",params:{failingKeyword:"else"}};e===null?e=[w]:e.push(w),r++}}if(t.required!==void 0){let p=t.required;if(Array.isArray(
p)){const h=p.length;for(let _=0;_<h;_++)if(typeof p[_]!="string"){const b={instancePath:s+"/required/"+_,schemaPath:"#/\
then/properties/required/items/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}else{const h={
instancePath:s+"/required",schemaPath:"#/then/properties/required/type",keyword:"type",params:{type:"array"}};e===null?e=
[h]:e.push(h),r++}}}else{const p={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?
e=[p]:e.push(p),r++}var o=y===r;n=o,i="then"}else{const y=r;if(!(t==="string"||t==="integer"||t==="number"||t==="boolean"||
t==="date"||t==="time"||t==="datetime"||t==="location"||t==="content"||t==="object"||t==="array")){const d={instancePath:s,
schemaPath:"#/else/enum",keyword:"enum",params:{allowedValues:Ce.else.enum}};e===null?e=[d]:e.push(d),r++}var o=y===r;n=
o,i="else"}if(!n){const y={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[y]:e.push(
y),r++}return re.errors=e,r===0}const Cr={if:{type:"object"},then:{type:"object",properties:{type:{enum:["string","integer","number","boolean","date","t\
ime","datetime","location","content","object","array"]},$type:{type:"string"},enum:{type:"array",items:{type:["string","\
number","boolean"]},minItems:1},minimum:{type:"number"},maximum:{type:"number"},minLength:{type:"integer",minimum:0},maxLength:{
type:"integer",minimum:0},minItems:{type:"integer",minimum:0},maxItems:{type:"integer",minimum:0},pattern:{type:"string"},
format:{enum:["email","uri","phone","postal-code"]},items:{$ref:"#/definitions/schema"},properties:{type:"object",propertyNames:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},additionalProperties:{$ref:"#/definitions/schema"}},additionalProperties:{if:{type:"\
boolean"},then:!0,else:{$ref:"#/definitions/schema"}},required:{type:"array",items:{type:"string"}},default:{},label:{$ref:"\
#/definitions/text"},synonyms:{$ref:"#/definitions/words"},show:{$ref:"#/definitions/expression"},secret:{type:"boolean"}},
if:{required:["$type"]},else:{required:["type"]},propertyNames:{enum:["type","$type","enum","minimum","maximum","minLeng\
th","maxLength","minItems","maxItems","pattern","format","items","properties","additionalProperties","required","default",
"label","synonyms","show","secret"]}},else:{enum:["string","integer","number","boolean","date","time","datetime","locati\
on","content","object","array"]}};const Bs={type:["string","number","boolean"]};function R(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;if(typeof t!="string"&&typeof t!="number"&&typeof t!="boolean"){const g={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:Bs.type}};e===null?e=[g]:e.push(g),r++}return R.errors=e,r===0}function be(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.
keys(t).length<1){const g={instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?
e=[g]:e.push(g),r++}for(const g in t)if(!Be.test(g)){const n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:g}};e===null?e=[n]:e.push(n),r++}for(const g in t)Be.test(g)&&(R(t[g],{
instancePath:s+"/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:g,rootData:l})||(e=e===null?
R.errors:e.concat(R.errors),r=e.length))}else{const g={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[g]:e.push(g),r++}return be.errors=e,r===0}function E(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;const g=r;let n=!0;const f=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const a={};
e===null?e=[a]:e.push(a),r++}var o=f===r;r=g,e!==null&&(g?e.length=g:e=null);let i;if(o){const a=r;be(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?be.errors:e.concat(be.errors),r=e.length);var o=a===r;n=o,i=
"then"}else{const a=r;R(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?R.errors:e.concat(
R.errors),r=e.length);var o=a===r;n=o,i="else"}if(!n){const a={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};
e===null?e=[a]:e.push(a),r++}return E.errors=e,r===0}function oe(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const g=r;let n=!0;const f=r;
if(!(t&&typeof t=="object"&&!Array.isArray(t))){const c={};e===null?e=[c]:e.push(c),r++}var o=f===r;r=g,e!==null&&(g?e.length=
g:e=null);let i;if(o){const c=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const y={instancePath:s,
schemaPath:"#/then/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[y]:e.push(y),r++}for(const y in t)
if(!Be.test(y)){const P={instancePath:s,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:y}};e===null?e=[P]:e.push(P),r++}for(const y in t)if(Be.test(y)){let P=t[y];const d=r;let v=!0;const $=r;
if(!Array.isArray(P)){const h={};e===null?e=[h]:e.push(h),r++}var a=$===r;r=d,e!==null&&(d?e.length=d:e=null);let p;if(a){
const h=r;if(Array.isArray(P)){if(P.length<1){const w={instancePath:s+"/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/then/patternProperties/%5E(%3F!use%24)%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%2B)*%24/then/minItems",keyword:"minItems",
params:{limit:1}};e===null?e=[w]:e.push(w),r++}const b=P.length;for(let w=0;w<b;w++)R(P[w],{instancePath:s+"/"+y.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+w,parentData:P,parentDataProperty:w,rootData:l})||(e=e===null?R.errors:e.concat(R.errors),
r=e.length)}var a=h===r;v=a,p="then"}else{const h=r;R(P,{instancePath:s+"/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,
parentDataProperty:y,rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length);var a=h===r;v=a,p="else"}if(!v){const h={
instancePath:s+"/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/then/patternProperties/%5E(%3F!use%24)%5Ba-z%5\
D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%2B)*%24/if",keyword:"if",params:{failingKeyword:p}};e===null?e=[h]:e.push(h),r++}}}var o=c===
r;n=o,i="then"}else{const c=r,u=r;let y=!0;const P=r;if(!Array.isArray(t)){const $={};e===null?e=[$]:e.push($),r++}var m=P===
r;r=u,e!==null&&(u?e.length=u:e=null);let d;if(m){const $=r;if(Array.isArray(t)){if(t.length<1){const _={instancePath:s,
schemaPath:"#/else/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[_]:e.push(_),r++}const h=t.length;for(let _=0;_<
h;_++)R(t[_],{instancePath:s+"/"+_,parentData:t,parentDataProperty:_,rootData:l})||(e=e===null?R.errors:e.concat(R.errors),
r=e.length)}var m=$===r;y=m,d="then"}else{const $=r;R(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||
(e=e===null?R.errors:e.concat(R.errors),r=e.length);var m=$===r;y=m,d="else"}if(!y){const $={instancePath:s,schemaPath:"\
#/else/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[$]:e.push($),r++}var o=c===r;n=o,i="else"}if(!n){const c={
instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[c]:e.push(c),r++}return oe.errors=e,
r===0}const Fs={type:["string","boolean","number"]};function q(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;if(typeof t!="string"&&typeof t!="boolean"&&typeof t!="number"){const g={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:Fs.type}};e===null?e=[g]:e.push(g),r++}return q.errors=e,r===0}function fr(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const g=r;let n=!0;const f=r;if(!(t&&typeof t=="objec\
t"&&!Array.isArray(t))){const y={};e===null?e=[y]:e.push(y),r++}var o=f===r;r=g,e!==null&&(g?e.length=g:e=null);let i;if(o){
const y=r,P=r;let d=!0;const v=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let p;if(t.$type===void 0&&(p="$type")){const h={};
e===null?e=[h]:e.push(h),r++}}var a=v===r;if(r=P,e!==null&&(P?e.length=P:e=null),!a){const p=r;if(t&&typeof t=="object"&&
!Array.isArray(t)&&t.type===void 0){const _={instancePath:s,schemaPath:"#/then/else/required",keyword:"required",params:{
missingProperty:"type"}};e===null?e=[_]:e.push(_),r++}var a=p===r;d=a}if(!d){const p={instancePath:s,schemaPath:"#/then/\
if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[p]:e.push(p),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){
for(const p in t){const h=r;if(!(p==="type"||p==="$type"||p==="enum"||p==="minimum"||p==="maximum"||p==="minLength"||p===
"maxLength"||p==="minItems"||p==="maxItems"||p==="pattern"||p==="format"||p==="items"||p==="properties"||p==="additional\
Properties"||p==="required"||p==="default"||p==="label"||p==="synonyms"||p==="show"||p==="secret")){const _={instancePath:s,
schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Cr.then.propertyNames.enum},propertyName:p};
e===null?e=[_]:e.push(_),r++}var m=h===r;if(!m){const _={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"prope\
rtyNames",params:{propertyName:p}};e===null?e=[_]:e.push(_),r++}}if(t.type!==void 0){let p=t.type;if(!(p==="string"||p===
"integer"||p==="number"||p==="boolean"||p==="date"||p==="time"||p==="datetime"||p==="location"||p==="content"||p==="obje\
ct"||p==="array")){const h={instancePath:s+"/type",schemaPath:"#/then/properties/type/enum",keyword:"enum",params:{allowedValues:Cr.
then.properties.type.enum}};e===null?e=[h]:e.push(h),r++}}if(t.$type!==void 0&&typeof t.$type!="string"){const p={instancePath:s+
"/$type",schemaPath:"#/then/properties/%24type/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}
if(t.enum!==void 0){let p=t.enum;if(Array.isArray(p)){if(p.length<1){const _={instancePath:s+"/enum",schemaPath:"#/then/\
properties/enum/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[_]:e.push(_),r++}const h=p.length;for(let _=0;_<
h;_++){let b=p[_];if(typeof b!="string"&&typeof b!="number"&&typeof b!="boolean"){const w={instancePath:s+"/enum/"+_,schemaPath:"\
#/then/properties/enum/items/type",keyword:"type",params:{type:Cr.then.properties.enum.items.type}};e===null?e=[w]:e.push(
w),r++}}}else{const h={instancePath:s+"/enum",schemaPath:"#/then/properties/enum/type",keyword:"type",params:{type:"arra\
y"}};e===null?e=[h]:e.push(h),r++}}if(t.minimum!==void 0&&typeof t.minimum!="number"){const p={instancePath:s+"/minimum",
schemaPath:"#/then/properties/minimum/type",keyword:"type",params:{type:"number"}};e===null?e=[p]:e.push(p),r++}if(t.maximum!==
void 0&&typeof t.maximum!="number"){const p={instancePath:s+"/maximum",schemaPath:"#/then/properties/maximum/type",keyword:"\
type",params:{type:"number"}};e===null?e=[p]:e.push(p),r++}if(t.minLength!==void 0){let p=t.minLength;if(!(typeof p=="nu\
mber"&&!(p%1)&&!isNaN(p))){const h={instancePath:s+"/minLength",schemaPath:"#/then/properties/minLength/type",keyword:"t\
ype",params:{type:"integer"}};e===null?e=[h]:e.push(h),r++}if(typeof p=="number"&&(p<0||isNaN(p))){const h={instancePath:s+
"/minLength",schemaPath:"#/then/properties/minLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?
e=[h]:e.push(h),r++}}if(t.maxLength!==void 0){let p=t.maxLength;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){const h={instancePath:s+
"/maxLength",schemaPath:"#/then/properties/maxLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[h]:e.push(
h),r++}if(typeof p=="number"&&(p<0||isNaN(p))){const h={instancePath:s+"/maxLength",schemaPath:"#/then/properties/maxLen\
gth/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[h]:e.push(h),r++}}if(t.minItems!==void 0){let p=t.
minItems;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p))){const h={instancePath:s+"/minItems",schemaPath:"#/then/properties/\
minItems/type",keyword:"type",params:{type:"integer"}};e===null?e=[h]:e.push(h),r++}if(typeof p=="number"&&(p<0||isNaN(p))){
const h={instancePath:s+"/minItems",schemaPath:"#/then/properties/minItems/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[h]:e.push(h),r++}}if(t.maxItems!==void 0){let p=t.maxItems;if(!(typeof p=="number"&&!(p%1)&&!isNaN(
p))){const h={instancePath:s+"/maxItems",schemaPath:"#/then/properties/maxItems/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[h]:e.push(h),r++}if(typeof p=="number"&&(p<0||isNaN(p))){const h={instancePath:s+"/maxItems",schemaPath:"\
#/then/properties/maxItems/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[h]:e.push(h),r++}}if(t.
pattern!==void 0&&typeof t.pattern!="string"){const p={instancePath:s+"/pattern",schemaPath:"#/then/properties/pattern/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),r++}if(t.format!==void 0){let p=t.format;if(!(p==="\
email"||p==="uri"||p==="phone"||p==="postal-code")){const h={instancePath:s+"/format",schemaPath:"#/then/properties/form\
at/enum",keyword:"enum",params:{allowedValues:Cr.then.properties.format.enum}};e===null?e=[h]:e.push(h),r++}}if(t.items!==
void 0&&(te(t.items,{instancePath:s+"/items",parentData:t,parentDataProperty:"items",rootData:l})||(e=e===null?te.errors:
e.concat(te.errors),r=e.length)),t.properties!==void 0){let p=t.properties;if(p&&typeof p=="object"&&!Array.isArray(p)){
for(const h in p){const _=r;if(typeof h=="string"&&!O.test(h)){const b={instancePath:s+"/properties",schemaPath:"#/then/\
properties/properties/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:h};
e===null?e=[b]:e.push(b),r++}var c=_===r;if(!c){const b={instancePath:s+"/properties",schemaPath:"#/then/properties/prop\
erties/propertyNames",keyword:"propertyNames",params:{propertyName:h}};e===null?e=[b]:e.push(b),r++}}for(const h in p)te(
p[h],{instancePath:s+"/properties/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:h,rootData:l})||
(e=e===null?te.errors:e.concat(te.errors),r=e.length)}else{const h={instancePath:s+"/properties",schemaPath:"#/then/prop\
erties/properties/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}}if(t.additionalProperties!==
void 0){let p=t.additionalProperties;const h=r;let _=!0;const b=r;if(typeof p!="boolean"){const w={};e===null?e=[w]:e.push(
w),r++}var u=b===r;if(r=h,e!==null&&(h?e.length=h:e=null),!u){const w=r;te(p,{instancePath:s+"/additionalProperties",parentData:t,
parentDataProperty:"additionalProperties",rootData:l})||(e=e===null?te.errors:e.concat(te.errors),r=e.length);var u=w===
r;_=u}if(!_){const w={instancePath:s+"/additionalProperties",schemaPath:"#/then/properties/additionalProperties/if",keyword:"\
if",params:{failingKeyword:"else"}};e===null?e=[w]:e.push(w),r++}}if(t.required!==void 0){let p=t.required;if(Array.isArray(
p)){const h=p.length;for(let _=0;_<h;_++)if(typeof p[_]!="string"){const b={instancePath:s+"/required/"+_,schemaPath:"#/\
then/properties/required/items/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}else{const h={
instancePath:s+"/required",schemaPath:"#/then/properties/required/type",keyword:"type",params:{type:"array"}};e===null?e=
[h]:e.push(h),r++}}if(t.label!==void 0&&(E(t.label,{instancePath:s+"/label",parentData:t,parentDataProperty:"label",rootData:l})||
(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.synonyms!==void 0&&(oe(t.synonyms,{instancePath:s+"/synonyms",parentData:t,
parentDataProperty:"synonyms",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length)),t.show!==void 0&&(q(t.
show,{instancePath:s+"/show",parentData:t,parentDataProperty:"show",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),
r=e.length)),t.secret!==void 0&&typeof t.secret!="boolean"){const p={instancePath:s+"/secret",schemaPath:"#/then/propert\
ies/secret/type",keyword:"type",params:{type:"boolean"}};e===null?e=[p]:e.push(p),r++}}else{const p={instancePath:s,schemaPath:"\
#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}var o=y===r;n=o,i="then"}else{const y=r;
if(!(t==="string"||t==="integer"||t==="number"||t==="boolean"||t==="date"||t==="time"||t==="datetime"||t==="location"||t===
"content"||t==="object"||t==="array")){const d={instancePath:s,schemaPath:"#/else/enum",keyword:"enum",params:{allowedValues:Cr.
else.enum}};e===null?e=[d]:e.push(d),r++}var o=y===r;n=o,i="else"}if(!n){const y={instancePath:s,schemaPath:"#/if",keyword:"\
if",params:{failingKeyword:i}};e===null?e=[y]:e.push(y),r++}return fr.errors=e,r===0}function Sr(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t){const f=r;
if(typeof n=="string"&&!O.test(n)){const o={instancePath:s,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:n};e===null?e=[o]:e.push(o),r++}var g=f===r;if(!g){const o={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}for(const n in t)
fr(t[n],{instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:n,rootData:l})||(e=
e===null?fr.errors:e.concat(fr.errors),r=e.length)}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),r++}return Sr.errors=e,r===0}function K(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){return K.errors=null,!0}function ur(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t))for(const g in t)K(t[g],{instancePath:s+"/"+g.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:g,
rootData:l})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);else{const g={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}return ur.errors=e,r===0}const Mr={type:"object",properties:{
baseUrl:{if:{type:"object"},then:{type:"object",properties:{env:{type:"string",pattern:"^[A-Z_][A-Z0-9_]*$"}},required:[
"env"],propertyNames:{enum:["env"]}},else:{type:"string"}},auth:{type:"object",properties:{bearer:{type:"object",properties:{
env:{type:"string",pattern:"^[A-Z_][A-Z0-9_]*$"}},required:["env"],propertyNames:{enum:["env"]}},headers:{type:"object",
additionalProperties:{type:"object",properties:{env:{type:"string",pattern:"^[A-Z_][A-Z0-9_]*$"}},required:["env"],propertyNames:{
enum:["env"]}}}},propertyNames:{enum:["bearer","headers"]}},operations:{type:"object",additionalProperties:{$ref:"#/defi\
nitions/operation"},propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"}}},required:["baseUrl","operations"],propertyNames:{
enum:["baseUrl","auth","operations"]}},rs=new RegExp("^[A-Z_][A-Z0-9_]*$",""),ts={type:"object",properties:{method:{enum:[
"GET","POST","PUT","PATCH","DELETE"]},path:{type:"string"},query:{$ref:"flow.schema.json#/definitions/dataMap"},body:{$ref:"\
flow.schema.json#/definitions/data"},timeout:{$ref:"flow.schema.json#/definitions/duration"},retry:{type:"object",properties:{
attempts:{type:"integer",minimum:1,maximum:3},backoff:{$ref:"flow.schema.json#/definitions/duration"}},propertyNames:{enum:[
"attempts","backoff"]}},accept:{type:"array",items:{type:"integer",minimum:100,maximum:599}},response:{$ref:"flow.schema\
.json#/definitions/schema"}},required:["path"],propertyNames:{enum:["method","path","query","body","timeout","retry","ac\
cept","response"]}};function Tr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){return Tr.errors=
null,!0}const Vt=new RegExp("^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$","");function Ve(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(typeof t=="string"){if(!Vt.test(t)){const g={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"}};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}return Ve.errors=e,r===0}function Or(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.path===void 0){const f={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"}};
e===null?e=[f]:e.push(f),r++}for(const f in t){const o=r;if(!(f==="method"||f==="path"||f==="query"||f==="body"||f==="ti\
meout"||f==="retry"||f==="accept"||f==="response")){const i={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"e\
num",params:{allowedValues:ts.propertyNames.enum},propertyName:f};e===null?e=[i]:e.push(i),r++}var g=o===r;if(!g){const i={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:f}};e===null?e=[i]:e.push(i),r++}}
if(t.method!==void 0){let f=t.method;if(!(f==="GET"||f==="POST"||f==="PUT"||f==="PATCH"||f==="DELETE")){const o={instancePath:s+
"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:ts.properties.method.enum}};e===null?
e=[o]:e.push(o),r++}}if(t.path!==void 0&&typeof t.path!="string"){const f={instancePath:s+"/path",schemaPath:"#/properti\
es/path/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(t.query!==void 0&&(ur(t.query,{instancePath:s+
"/query",parentData:t,parentDataProperty:"query",rootData:l})||(e=e===null?ur.errors:e.concat(ur.errors),r=e.length)),t.
body!==void 0&&(Tr(t.body,{instancePath:s+"/body",parentData:t,parentDataProperty:"body",rootData:l})||(e=e===null?Tr.errors:
e.concat(Tr.errors),r=e.length)),t.timeout!==void 0&&(Ve(t.timeout,{instancePath:s+"/timeout",parentData:t,parentDataProperty:"\
timeout",rootData:l})||(e=e===null?Ve.errors:e.concat(Ve.errors),r=e.length)),t.retry!==void 0){let f=t.retry;if(f&&typeof f==
"object"&&!Array.isArray(f)){for(const o in f){const i=r;if(!(o==="attempts"||o==="backoff")){const a={instancePath:s+"/\
retry",schemaPath:"#/properties/retry/propertyNames/enum",keyword:"enum",params:{allowedValues:ts.properties.retry.propertyNames.
enum},propertyName:o};e===null?e=[a]:e.push(a),r++}var n=i===r;if(!n){const a={instancePath:s+"/retry",schemaPath:"#/pro\
perties/retry/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[a]:e.push(a),r++}}if(f.attempts!==
void 0){let o=f.attempts;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){const i={instancePath:s+"/retry/attempts",schemaPath:"\
#/properties/retry/properties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),r++}if(typeof o==
"number"){if(o>3||isNaN(o)){const i={instancePath:s+"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:3}};e===null?e=[i]:e.push(i),r++}if(o<1||isNaN(o)){const i={instancePath:s+
"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}};e===null?e=[i]:e.push(i),r++}}}f.backoff!==void 0&&(Ve(f.backoff,{instancePath:s+"/retry/backoff",parentData:f,
parentDataProperty:"backoff",rootData:l})||(e=e===null?Ve.errors:e.concat(Ve.errors),r=e.length))}else{const o={instancePath:s+
"/retry",schemaPath:"#/properties/retry/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}if(t.
accept!==void 0){let f=t.accept;if(Array.isArray(f)){const o=f.length;for(let i=0;i<o;i++){let a=f[i];if(!(typeof a=="nu\
mber"&&!(a%1)&&!isNaN(a))){const m={instancePath:s+"/accept/"+i,schemaPath:"#/properties/accept/items/type",keyword:"typ\
e",params:{type:"integer"}};e===null?e=[m]:e.push(m),r++}if(typeof a=="number"){if(a>599||isNaN(a)){const m={instancePath:s+
"/accept/"+i,schemaPath:"#/properties/accept/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}};e===null?
e=[m]:e.push(m),r++}if(a<100||isNaN(a)){const m={instancePath:s+"/accept/"+i,schemaPath:"#/properties/accept/items/minim\
um",keyword:"minimum",params:{comparison:">=",limit:100}};e===null?e=[m]:e.push(m),r++}}}}else{const o={instancePath:s+"\
/accept",schemaPath:"#/properties/accept/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}t.response!==
void 0&&(re(t.response,{instancePath:s+"/response",parentData:t,parentDataProperty:"response",rootData:l})||(e=e===null?
re.errors:e.concat(re.errors),r=e.length))}else{const f={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[f]:e.push(f),r++}return Or.errors=e,r===0}function Hr(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.baseUrl===void 0){const c={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"baseUrl"}};e===null?e=[c]:e.push(c),r++}if(t.operations===
void 0){const c={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"operations"}};e===null?
e=[c]:e.push(c),r++}for(const c in t){const u=r;if(!(c==="baseUrl"||c==="auth"||c==="operations")){const y={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Mr.propertyNames.enum},propertyName:c};e===null?e=
[y]:e.push(y),r++}var g=u===r;if(!g){const y={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:c}};e===null?e=[y]:e.push(y),r++}}if(t.baseUrl!==void 0){let c=t.baseUrl;const u=r;let y=!0;const P=r;if(!(c&&
typeof c=="object"&&!Array.isArray(c))){const v={};e===null?e=[v]:e.push(v),r++}var n=P===r;r=u,e!==null&&(u?e.length=u:
e=null);let d;if(n){const v=r;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.env===void 0){const p={instancePath:s+"/\
baseUrl",schemaPath:"#/properties/baseUrl/then/required",keyword:"required",params:{missingProperty:"env"}};e===null?e=[
p]:e.push(p),r++}for(const p in c){const h=r;if(p!=="env"){const _={instancePath:s+"/baseUrl",schemaPath:"#/properties/b\
aseUrl/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Mr.properties.baseUrl.then.propertyNames.enum},propertyName:p};
e===null?e=[_]:e.push(_),r++}var f=h===r;if(!f){const _={instancePath:s+"/baseUrl",schemaPath:"#/properties/baseUrl/then\
/propertyNames",keyword:"propertyNames",params:{propertyName:p}};e===null?e=[_]:e.push(_),r++}}if(c.env!==void 0){let p=c.
env;if(typeof p=="string"){if(!rs.test(p)){const h={instancePath:s+"/baseUrl/env",schemaPath:"#/properties/baseUrl/then/\
properties/env/pattern",keyword:"pattern",params:{pattern:"^[A-Z_][A-Z0-9_]*$"}};e===null?e=[h]:e.push(h),r++}}else{const h={
instancePath:s+"/baseUrl/env",schemaPath:"#/properties/baseUrl/then/properties/env/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[h]:e.push(h),r++}}}else{const p={instancePath:s+"/baseUrl",schemaPath:"#/properties/baseUrl/then/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}var n=v===r;y=n,d="then"}else{const v=r;if(typeof c!=
"string"){const p={instancePath:s+"/baseUrl",schemaPath:"#/properties/baseUrl/else/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[p]:e.push(p),r++}var n=v===r;y=n,d="else"}if(!y){const v={instancePath:s+"/baseUrl",schemaPath:"#/pr\
operties/baseUrl/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[v]:e.push(v),r++}}if(t.auth!==void 0){let c=t.auth;
if(c&&typeof c=="object"&&!Array.isArray(c)){for(const u in c){const y=r;if(!(u==="bearer"||u==="headers")){const P={instancePath:s+
"/auth",schemaPath:"#/properties/auth/propertyNames/enum",keyword:"enum",params:{allowedValues:Mr.properties.auth.propertyNames.
enum},propertyName:u};e===null?e=[P]:e.push(P),r++}var o=y===r;if(!o){const P={instancePath:s+"/auth",schemaPath:"#/prop\
erties/auth/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[P]:e.push(P),r++}}if(c.bearer!==
void 0){let u=c.bearer;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.env===void 0){const y={instancePath:s+"/auth/be\
arer",schemaPath:"#/properties/auth/properties/bearer/required",keyword:"required",params:{missingProperty:"env"}};e===null?
e=[y]:e.push(y),r++}for(const y in u){const P=r;if(y!=="env"){const d={instancePath:s+"/auth/bearer",schemaPath:"#/prope\
rties/auth/properties/bearer/propertyNames/enum",keyword:"enum",params:{allowedValues:Mr.properties.auth.properties.bearer.
propertyNames.enum},propertyName:y};e===null?e=[d]:e.push(d),r++}var i=P===r;if(!i){const d={instancePath:s+"/auth/beare\
r",schemaPath:"#/properties/auth/properties/bearer/propertyNames",keyword:"propertyNames",params:{propertyName:y}};e===null?
e=[d]:e.push(d),r++}}if(u.env!==void 0){let y=u.env;if(typeof y=="string"){if(!rs.test(y)){const P={instancePath:s+"/aut\
h/bearer/env",schemaPath:"#/properties/auth/properties/bearer/properties/env/pattern",keyword:"pattern",params:{pattern:"\
^[A-Z_][A-Z0-9_]*$"}};e===null?e=[P]:e.push(P),r++}}else{const P={instancePath:s+"/auth/bearer/env",schemaPath:"#/proper\
ties/auth/properties/bearer/properties/env/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}}else{
const y={instancePath:s+"/auth/bearer",schemaPath:"#/properties/auth/properties/bearer/type",keyword:"type",params:{type:"\
object"}};e===null?e=[y]:e.push(y),r++}}if(c.headers!==void 0){let u=c.headers;if(u&&typeof u=="object"&&!Array.isArray(
u))for(const y in u){let P=u[y];if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.env===void 0){const d={instancePath:s+
"/auth/headers/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/auth/properties/headers/additionalPro\
perties/required",keyword:"required",params:{missingProperty:"env"}};e===null?e=[d]:e.push(d),r++}for(const d in P){const v=r;
if(d!=="env"){const $={instancePath:s+"/auth/headers/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties\
/auth/properties/headers/additionalProperties/propertyNames/enum",keyword:"enum",params:{allowedValues:Mr.properties.auth.
properties.headers.additionalProperties.propertyNames.enum},propertyName:d};e===null?e=[$]:e.push($),r++}var a=v===r;if(!a){
const $={instancePath:s+"/auth/headers/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/auth/properti\
es/headers/additionalProperties/propertyNames",keyword:"propertyNames",params:{propertyName:d}};e===null?e=[$]:e.push($),
r++}}if(P.env!==void 0){let d=P.env;if(typeof d=="string"){if(!rs.test(d)){const v={instancePath:s+"/auth/headers/"+y.replace(
/~/g,"~0").replace(/\//g,"~1")+"/env",schemaPath:"#/properties/auth/properties/headers/additionalProperties/properties/e\
nv/pattern",keyword:"pattern",params:{pattern:"^[A-Z_][A-Z0-9_]*$"}};e===null?e=[v]:e.push(v),r++}}else{const v={instancePath:s+
"/auth/headers/"+y.replace(/~/g,"~0").replace(/\//g,"~1")+"/env",schemaPath:"#/properties/auth/properties/headers/additi\
onalProperties/properties/env/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{const d={
instancePath:s+"/auth/headers/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/auth/properties/header\
s/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}else{const y={instancePath:s+
"/auth/headers",schemaPath:"#/properties/auth/properties/headers/type",keyword:"type",params:{type:"object"}};e===null?e=
[y]:e.push(y),r++}}}else{const u={instancePath:s+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type:"\
object"}};e===null?e=[u]:e.push(u),r++}}if(t.operations!==void 0){let c=t.operations;if(c&&typeof c=="object"&&!Array.isArray(
c)){for(const u in c){const y=r;if(typeof u=="string"&&!os.test(u)){const P={instancePath:s+"/operations",schemaPath:"#/\
properties/operations/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"},propertyName:u};
e===null?e=[P]:e.push(P),r++}var m=y===r;if(!m){const P={instancePath:s+"/operations",schemaPath:"#/properties/operation\
s/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[P]:e.push(P),r++}}for(const u in c)Or(c[u],
{instancePath:s+"/operations/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:c,parentDataProperty:u,rootData:l})||
(e=e===null?Or.errors:e.concat(Or.errors),r=e.length)}else{const u={instancePath:s+"/operations",schemaPath:"#/propertie\
s/operations/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}}}else{const c={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}return Hr.errors=e,r===0}const Ss={if:{type:"\
object",required:["match"]},then:{type:"object",properties:{match:{$ref:"flow.schema.json#/definitions/words"},target:{$ref:"\
flow.schema.json#/definitions/target"}},required:["match"],propertyNames:{enum:["match","target"]}},else:{$ref:"flow.sch\
ema.json#/definitions/words"}};function or(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,
r=0;const g=r;let n=!0;const f=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const c={};e===null?e=[c]:e.push(c),r++}
var o=f===r;r=g,e!==null&&(g?e.length=g:e=null);let i;if(o){const c=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.
keys(t).length<1){const y={instancePath:s,schemaPath:"#/then/minProperties",keyword:"minProperties",params:{limit:1}};e===
null?e=[y]:e.push(y),r++}for(const y in t)if(!Be.test(y)){const P={instancePath:s,schemaPath:"#/then/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:y}};e===null?e=[P]:e.push(P),r++}for(const y in t)if(Be.test(
y)){let P=t[y];const d=r;let v=!0;const $=r;if(!Array.isArray(P)){const h={};e===null?e=[h]:e.push(h),r++}var a=$===r;r=
d,e!==null&&(d?e.length=d:e=null);let p;if(a){const h=r;if(Array.isArray(P)){if(P.length<1){const w={instancePath:s+"/"+
y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/then/patternProperties/%5E(%3F!use%24)%5Ba-z%5D%7B2%2C3%7D(-%5BA-\
Za-z0-9%5D%2B)*%24/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[w]:e.push(w),r++}const b=P.length;for(let w=0;w<
b;w++)R(P[w],{instancePath:s+"/"+y.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+w,parentData:P,parentDataProperty:w,rootData:l})||
(e=e===null?R.errors:e.concat(R.errors),r=e.length)}var a=h===r;v=a,p="then"}else{const h=r;R(P,{instancePath:s+"/"+y.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:y,rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=
e.length);var a=h===r;v=a,p="else"}if(!v){const h={instancePath:s+"/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/then/patternProperties/%5E(%3F!use%24)%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%2B)*%24/if",keyword:"if",params:{failingKeyword:p}};
e===null?e=[h]:e.push(h),r++}}}var o=c===r;n=o,i="then"}else{const c=r,u=r;let y=!0;const P=r;if(!Array.isArray(t)){const $={};
e===null?e=[$]:e.push($),r++}var m=P===r;r=u,e!==null&&(u?e.length=u:e=null);let d;if(m){const $=r;if(Array.isArray(t)){
if(t.length<1){const _={instancePath:s,schemaPath:"#/else/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=
[_]:e.push(_),r++}const h=t.length;for(let _=0;_<h;_++)R(t[_],{instancePath:s+"/"+_,parentData:t,parentDataProperty:_,rootData:l})||
(e=e===null?R.errors:e.concat(R.errors),r=e.length)}var m=$===r;y=m,d="then"}else{const $=r;R(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length);var m=$===r;y=m,d="else"}if(!y){const $={
instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[$]:e.push($),r++}var o=c===r;n=
o,i="else"}if(!n){const c={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[c]:e.push(
c),r++}return or.errors=e,r===0}const Ut=new RegExp("^[$A-Za-z_][A-Za-z0-9_]*$","");function yr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;if(typeof t=="string"){if(!Ut.test(t)){const g={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[$A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}return yr.errors=e,r===0}function Wr(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const g=r;let n=!0;const f=r;if(r===f)if(t&&typeof t=="object"&&!Array.
isArray(t)){let m;if(t.match===void 0&&(m="match")){const c={};e===null?e=[c]:e.push(c),r++}}else{const m={};e===null?e=
[m]:e.push(m),r++}var o=f===r;r=g,e!==null&&(g?e.length=g:e=null);let i;if(o){const m=r;if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.match===void 0){const u={instancePath:s,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"\
match"}};e===null?e=[u]:e.push(u),r++}for(const u in t){const y=r;if(!(u==="match"||u==="target")){const P={instancePath:s,
schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Ss.then.propertyNames.enum},propertyName:u};
e===null?e=[P]:e.push(P),r++}var a=y===r;if(!a){const P={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"prope\
rtyNames",params:{propertyName:u}};e===null?e=[P]:e.push(P),r++}}t.match!==void 0&&(or(t.match,{instancePath:s+"/match",
parentData:t,parentDataProperty:"match",rootData:l})||(e=e===null?or.errors:e.concat(or.errors),r=e.length)),t.target!==
void 0&&(yr(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?yr.errors:
e.concat(yr.errors),r=e.length))}else{const u={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[u]:e.push(u),r++}var o=m===r;n=o,i="then"}else{const m=r;or(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?or.errors:e.concat(or.errors),r=e.length);var o=m===r;n=o,i="else"}if(!n){const m={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[m]:e.push(m),r++}return Wr.errors=e,r===0}const as={if:{type:"object"},then:{type:"object",properties:{match:{if:{type:"array"},then:{items:{$ref:"#/definitions/d\
ataMatch"},minItems:1},else:{$ref:"#/definitions/dataMatch"}},guard:{$ref:"#/definitions/expression"},set:{$ref:"#/defin\
itions/assignments"},say:{$ref:"#/definitions/messages"},actions:{$ref:"#/definitions/actions"},target:{$ref:"#/definiti\
ons/target"},reenter:{type:"boolean"},call:{$ref:"#/definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"\
#/definitions/assignments"},resume:{enum:["ask","silent","confirm"]},capture:{type:"boolean"},global:{type:"boolean"}},propertyNames:{
enum:["match","guard","set","say","actions","target","reenter","call","with","save","resume","capture","global"]}},else:{
$ref:"#/definitions/target"}};function ne(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(Object.keys(t).length<1){const g={instancePath:s,schemaPath:"#/minProperties",keyword:"minPr\
operties",params:{limit:1}};e===null?e=[g]:e.push(g),r++}for(const g in t)R(t[g],{instancePath:s+"/"+g.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:t,parentDataProperty:g,rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)}else{
const g={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}return ne.
errors=e,r===0}const Ts=new RegExp("^((user|group)[.])?[A-Za-z_][A-Za-z0-9_]*$","");function I(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const n={instancePath:s,
schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;
if(typeof n=="string"&&!Ts.test(n)){const o={instancePath:s,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^((user|group)[.])?[A-Za-z_][A-Za-z0-9_]*$"},propertyName:n};e===null?e=[o]:e.push(o),r++}var g=f===r;if(!g){const o={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}
for(const n in t)K(t[n],{instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:n,rootData:l})||
(e=e===null?K.errors:e.concat(K.errors),r=e.length)}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),r++}return I.errors=e,r===0}function Gr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.text!==void 0&&(E(t.text,{instancePath:s+"/text",parentData:t,parentDataProperty:"text",rootData:l})||
(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.use!==void 0&&typeof t.use!="string"){const g={instancePath:s+"/u\
se",schemaPath:"#/properties/use/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}t.altText!==void 0&&
(E(t.altText,{instancePath:s+"/altText",parentData:t,parentDataProperty:"altText",rootData:l})||(e=e===null?E.errors:e.concat(
E.errors),r=e.length)),t.$if!==void 0&&(q(t.$if,{instancePath:s+"/$if",parentData:t,parentDataProperty:"$if",rootData:l})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length))}else{const g={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[g]:e.push(g),r++}return Gr.errors=e,r===0}function ve(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;const g=r;let n=!0;const f=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const c={};
e===null?e=[c]:e.push(c),r++}var o=f===r;r=g,e!==null&&(g?e.length=g:e=null);let i;if(o){const c=r,u=r;let y=!0;const P=r;
if(t&&typeof t=="object"&&!Array.isArray(t))for(const $ in t){const p=r;if(typeof $=="string"&&!Be.test($)){const h={};e===
null?e=[h]:e.push(h),r++}var a=p===r;if(!a){const h={};e===null?e=[h]:e.push(h),r++;break}}var m=P===r;r=u,e!==null&&(u?
e.length=u:e=null);let d;if(m){const $=r;be(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?
be.errors:e.concat(be.errors),r=e.length);var m=$===r;y=m,d="then"}else{const $=r;Gr(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?Gr.errors:e.concat(Gr.errors),r=e.length);var m=$===r;y=m,d="else"}if(!y){const $={instancePath:s,
schemaPath:"#/then/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[$]:e.push($),r++}var o=c===r;n=o,i="then"}else{
const c=r;R(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=
e.length);var o=c===r;n=o,i="else"}if(!n){const c={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};
e===null?e=[c]:e.push(c),r++}return ve.errors=e,r===0}function U(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;const g=r;let n=!0;const f=r;if(!Array.isArray(t)){const a={};e===null?e=[a]:e.push(a),
r++}var o=f===r;r=g,e!==null&&(g?e.length=g:e=null);let i;if(o){const a=r;if(Array.isArray(t)){if(t.length<1){const u={instancePath:s,
schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[u]:e.push(u),r++}const c=t.length;for(let u=0;u<
c;u++)ve(t[u],{instancePath:s+"/"+u,parentData:t,parentDataProperty:u,rootData:l})||(e=e===null?ve.errors:e.concat(ve.errors),
r=e.length)}var o=a===r;n=o,i="then"}else{const a=r;ve(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||
(e=e===null?ve.errors:e.concat(ve.errors),r=e.length);var o=a===r;n=o,i="else"}if(!n){const a={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[a]:e.push(a),r++}return U.errors=e,r===0}const ps={if:{type:"string"},then:{enum:["flush","markAsRead","loading"]},else:{if:{required:["say"]},then:{$ref:"#/defi\
nitions/sayAction"},else:{if:{required:["set"]},then:{$ref:"#/definitions/setAction"},else:{if:{required:["raise"]},then:{
$ref:"#/definitions/raiseAction"},else:{if:{required:["schedule"]},then:{$ref:"#/definitions/scheduleAction"},else:{if:{
required:["unschedule"]},then:{$ref:"#/definitions/unscheduleAction"},else:{if:{required:["request"]},then:{$ref:"#/defi\
nitions/requestAction"},else:{if:{required:["run"]},then:{$ref:"#/definitions/runAction"},else:{if:{required:["put"]},then:{
$ref:"#/definitions/putAction"},else:{if:{required:["take"]},then:{$ref:"#/definitions/takeAction"},else:{if:{required:[
"get"]},then:{$ref:"#/definitions/getAction"},else:{if:{required:["list"]},then:{$ref:"#/definitions/listAction"},else:{
if:{required:["loading"]},then:{$ref:"#/definitions/loadingAction"},else:{if:{required:["markAsRead"]},then:{$ref:"#/def\
initions/markAsReadAction"},else:{if:{required:["flush"]},then:{$ref:"#/definitions/flushAction"},else:{if:{required:["t\
rack"]},then:{$ref:"#/definitions/trackAction"},else:{type:"object",properties:{say:!0,set:!0,raise:!0,schedule:!0,unschedule:!0,
request:!0,run:!0,loading:!0,markAsRead:!0,flush:!0,track:!0,put:!0,take:!0,get:!0,list:!0},minProperties:1,propertyNames:{
enum:["say","set","raise","schedule","unschedule","request","run","loading","markAsRead","flush","track","put","take","g\
et","list"]}}}}}}}}}}}}}}}}}},Os={type:"object",properties:{say:{$ref:"#/definitions/messages"},guard:{$ref:"#/definitio\
ns/expression"}},required:["say"],propertyNames:{enum:["say","guard"]}};function Jr(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.say===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"say"}};e===null?e=[n]:e.push(n),r++}for(const n in t){
const f=r;if(!(n==="say"||n==="guard")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{
allowedValues:Os.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var g=f===r;if(!g){const o={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}t.say!==void 0&&
(U(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),
r=e.length)),t.guard!==void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),r++}return Jr.errors=e,r===0}const Hs={type:"object",properties:{set:{$ref:"#/d\
efinitions/assignments"},guard:{$ref:"#/definitions/expression"}},required:["set"],propertyNames:{enum:["set","guard"]}};
function Qr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.set===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
set"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n==="set"||n==="guard")){const o={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:Hs.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(
o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};
e===null?e=[o]:e.push(o),r++}}t.set!==void 0&&(I(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"set",rootData:l})||
(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.guard!==void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,
parentDataProperty:"guard",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length))}else{const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Qr.errors=e,r===0}const fs={
type:"object",properties:{raise:{if:{type:"object"},then:{type:"object",properties:{event:{type:"string"},data:{$ref:"#/\
definitions/data"}},required:["event"],propertyNames:{enum:["event","data"]}},else:{type:"string"}},guard:{$ref:"#/defin\
itions/expression"}},required:["raise"],propertyNames:{enum:["raise","guard"]}};function Xr(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.raise===void 0){
const o={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"raise"}};e===null?e=[o]:e.push(
o),r++}for(const o in t){const i=r;if(!(o==="raise"||o==="guard")){const a={instancePath:s,schemaPath:"#/propertyNames/e\
num",keyword:"enum",params:{allowedValues:fs.propertyNames.enum},propertyName:o};e===null?e=[a]:e.push(a),r++}var g=i===
r;if(!g){const a={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?
e=[a]:e.push(a),r++}}if(t.raise!==void 0){let o=t.raise;const i=r;let a=!0;const m=r;if(!(o&&typeof o=="object"&&!Array.
isArray(o))){const u={};e===null?e=[u]:e.push(u),r++}var n=m===r;r=i,e!==null&&(i?e.length=i:e=null);let c;if(n){const u=r;
if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.event===void 0){const P={instancePath:s+"/raise",schemaPath:"#/propert\
ies/raise/then/required",keyword:"required",params:{missingProperty:"event"}};e===null?e=[P]:e.push(P),r++}for(const P in o){
const d=r;if(!(P==="event"||P==="data")){const v={instancePath:s+"/raise",schemaPath:"#/properties/raise/then/propertyNa\
mes/enum",keyword:"enum",params:{allowedValues:fs.properties.raise.then.propertyNames.enum},propertyName:P};e===null?e=[
v]:e.push(v),r++}var f=d===r;if(!f){const v={instancePath:s+"/raise",schemaPath:"#/properties/raise/then/propertyNames",
keyword:"propertyNames",params:{propertyName:P}};e===null?e=[v]:e.push(v),r++}}if(o.event!==void 0&&typeof o.event!="str\
ing"){const P={instancePath:s+"/raise/event",schemaPath:"#/properties/raise/then/properties/event/type",keyword:"type",params:{
type:"string"}};e===null?e=[P]:e.push(P),r++}o.data!==void 0&&(K(o.data,{instancePath:s+"/raise/data",parentData:o,parentDataProperty:"\
data",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),r=e.length))}else{const P={instancePath:s+"/raise",schemaPath:"\
#/properties/raise/then/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}var n=u===r;a=n,c="the\
n"}else{const u=r;if(typeof o!="string"){const P={instancePath:s+"/raise",schemaPath:"#/properties/raise/else/type",keyword:"\
type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}var n=u===r;a=n,c="else"}if(!a){const u={instancePath:s+"/rai\
se",schemaPath:"#/properties/raise/if",keyword:"if",params:{failingKeyword:c}};e===null?e=[u]:e.push(u),r++}}t.guard!==void 0&&
(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?q.errors:e.concat(
q.errors),r=e.length))}else{const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[o]:e.push(o),r++}return Xr.errors=e,r===0}const Rr={type:"object",properties:{schedule:{if:{required:["at"]},then:{type:"\
object",properties:{id:{type:"string"},at:{$ref:"#/definitions/data"},event:{type:"string"},data:{$ref:"#/definitions/da\
taMap"},late:{enum:["now","skip"]},detached:{type:"boolean"}},required:["at","event"],propertyNames:{enum:["id","at","ev\
ent","data","late","detached"]}},else:{type:"object",properties:{id:{type:"string"},in:{$ref:"#/definitions/wait"},event:{
type:"string"},data:{$ref:"#/definitions/dataMap"},late:{enum:["now","skip"]},detached:{type:"boolean"}},required:["in",
"event"],propertyNames:{enum:["id","in","event","data","late","detached"]}}},guard:{$ref:"#/definitions/expression"}},required:[
"schedule"],propertyNames:{enum:["schedule","guard"]}};function V(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t))for(const g in t)K(t[g],{instancePath:s+"/"+
g.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:g,rootData:l})||(e=e===null?K.errors:e.concat(K.
errors),r=e.length);else{const g={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[
g]:e.push(g),r++}return V.errors=e,r===0}const qs=new RegExp("^(=.*|([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+)$","");function le(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(typeof t=="string"){if(!qs.test(t)){const g={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^(=.*|([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+)$"}};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}return le.errors=e,r===0}function Yr(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.schedule===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
schedule"}};e===null?e=[i]:e.push(i),r++}for(const i in t){const a=r;if(!(i==="schedule"||i==="guard")){const m={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Rr.propertyNames.enum},propertyName:i};e===null?e=
[m]:e.push(m),r++}var g=a===r;if(!g){const m={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:i}};e===null?e=[m]:e.push(m),r++}}if(t.schedule!==void 0){let i=t.schedule;const a=r;let m=!0;const c=r;if(i&&
typeof i=="object"&&!Array.isArray(i)){let y;if(i.at===void 0&&(y="at")){const P={};e===null?e=[P]:e.push(P),r++}}var n=c===
r;r=a,e!==null&&(a?e.length=a:e=null);let u;if(n){const y=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.at===void 0){
const d={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/then/required",keyword:"required",params:{missingProperty:"\
at"}};e===null?e=[d]:e.push(d),r++}if(i.event===void 0){const d={instancePath:s+"/schedule",schemaPath:"#/properties/sch\
edule/then/required",keyword:"required",params:{missingProperty:"event"}};e===null?e=[d]:e.push(d),r++}for(const d in i){
const v=r;if(!(d==="id"||d==="at"||d==="event"||d==="data"||d==="late"||d==="detached")){const $={instancePath:s+"/sched\
ule",schemaPath:"#/properties/schedule/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Rr.properties.schedule.
then.propertyNames.enum},propertyName:d};e===null?e=[$]:e.push($),r++}var f=v===r;if(!f){const $={instancePath:s+"/sched\
ule",schemaPath:"#/properties/schedule/then/propertyNames",keyword:"propertyNames",params:{propertyName:d}};e===null?e=[
$]:e.push($),r++}}if(i.id!==void 0&&typeof i.id!="string"){const d={instancePath:s+"/schedule/id",schemaPath:"#/properti\
es/schedule/then/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(i.at!==void 0&&
(K(i.at,{instancePath:s+"/schedule/at",parentData:i,parentDataProperty:"at",rootData:l})||(e=e===null?K.errors:e.concat(
K.errors),r=e.length)),i.event!==void 0&&typeof i.event!="string"){const d={instancePath:s+"/schedule/event",schemaPath:"\
#/properties/schedule/then/properties/event/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(i.
data!==void 0&&(V(i.data,{instancePath:s+"/schedule/data",parentData:i,parentDataProperty:"data",rootData:l})||(e=e===null?
V.errors:e.concat(V.errors),r=e.length)),i.late!==void 0){let d=i.late;if(!(d==="now"||d==="skip")){const v={instancePath:s+
"/schedule/late",schemaPath:"#/properties/schedule/then/properties/late/enum",keyword:"enum",params:{allowedValues:Rr.properties.
schedule.then.properties.late.enum}};e===null?e=[v]:e.push(v),r++}}if(i.detached!==void 0&&typeof i.detached!="boolean"){
const d={instancePath:s+"/schedule/detached",schemaPath:"#/properties/schedule/then/properties/detached/type",keyword:"t\
ype",params:{type:"boolean"}};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:s+"/schedule",schemaPath:"#/prope\
rties/schedule/then/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var n=y===r;m=n,u="then"}else{
const y=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.in===void 0){const d={instancePath:s+"/schedule",schemaPath:"\
#/properties/schedule/else/required",keyword:"required",params:{missingProperty:"in"}};e===null?e=[d]:e.push(d),r++}if(i.
event===void 0){const d={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else/required",keyword:"required",
params:{missingProperty:"event"}};e===null?e=[d]:e.push(d),r++}for(const d in i){const v=r;if(!(d==="id"||d==="in"||d===
"event"||d==="data"||d==="late"||d==="detached")){const $={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/\
else/propertyNames/enum",keyword:"enum",params:{allowedValues:Rr.properties.schedule.else.propertyNames.enum},propertyName:d};
e===null?e=[$]:e.push($),r++}var o=v===r;if(!o){const $={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/el\
se/propertyNames",keyword:"propertyNames",params:{propertyName:d}};e===null?e=[$]:e.push($),r++}}if(i.id!==void 0&&typeof i.
id!="string"){const d={instancePath:s+"/schedule/id",schemaPath:"#/properties/schedule/else/properties/id/type",keyword:"\
type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(i.in!==void 0&&(le(i.in,{instancePath:s+"/schedule/in",parentData:i,
parentDataProperty:"in",rootData:l})||(e=e===null?le.errors:e.concat(le.errors),r=e.length)),i.event!==void 0&&typeof i.
event!="string"){const d={instancePath:s+"/schedule/event",schemaPath:"#/properties/schedule/else/properties/event/type",
keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(i.data!==void 0&&(V(i.data,{instancePath:s+"/sche\
dule/data",parentData:i,parentDataProperty:"data",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),i.late!==
void 0){let d=i.late;if(!(d==="now"||d==="skip")){const v={instancePath:s+"/schedule/late",schemaPath:"#/properties/sche\
dule/else/properties/late/enum",keyword:"enum",params:{allowedValues:Rr.properties.schedule.else.properties.late.enum}};
e===null?e=[v]:e.push(v),r++}}if(i.detached!==void 0&&typeof i.detached!="boolean"){const d={instancePath:s+"/schedule/d\
etached",schemaPath:"#/properties/schedule/else/properties/detached/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[d]:e.push(d),r++}}else{const d={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else/type",keyword:"type",
params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var n=y===r;m=n,u="else"}if(!m){const y={instancePath:s+"/schedule",
schemaPath:"#/properties/schedule/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[y]:e.push(y),r++}}t.guard!==void 0&&
(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?q.errors:e.concat(
q.errors),r=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[i]:e.push(i),r++}return Yr.errors=e,r===0}const Ws={type:"object",properties:{unschedule:{type:"string"},guard:{$ref:"\
#/definitions/expression"}},required:["unschedule"],propertyNames:{enum:["unschedule","guard"]}};function et(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.unschedule===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"unschedule"}};e===null?
e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n==="unschedule"||n==="guard")){const o={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:Ws.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(
o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};
e===null?e=[o]:e.push(o),r++}}if(t.unschedule!==void 0&&typeof t.unschedule!="string"){const n={instancePath:s+"/unsched\
ule",schemaPath:"#/properties/unschedule/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}t.guard!==
void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?q.errors:e.
concat(q.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[n]:e.push(n),r++}return et.errors=e,r===0}const Gs={type:"object",properties:{request:{type:"string",pattern:"^[\
A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$"},guard:{$ref:"#/definitions/expression"},id:{type:"string"},with:{$ref:"\
#/definitions/dataMap"},echo:{$ref:"#/definitions/dataMap"}},required:["request"],propertyNames:{enum:["request","guard",
"id","with","echo"]}},zs=new RegExp("^[A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$","");function rt(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.request===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"request"}};e===null?
e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n==="request"||n==="guard"||n==="id"||n==="with"||n==="echo")){const o={
instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Gs.propertyNames.enum},propertyName:n};
e===null?e=[o]:e.push(o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.request!==void 0){let n=t.request;if(typeof n=="string"){
if(!zs.test(n)){const f={instancePath:s+"/request",schemaPath:"#/properties/request/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/requ\
est",schemaPath:"#/properties/request/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(t.guard!==
void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?q.errors:e.
concat(q.errors),r=e.length)),t.id!==void 0&&typeof t.id!="string"){const n={instancePath:s+"/id",schemaPath:"#/properti\
es/id/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}t.with!==void 0&&(V(t.with,{instancePath:s+
"/with",parentData:t,parentDataProperty:"with",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.echo!==
void 0&&(V(t.echo,{instancePath:s+"/echo",parentData:t,parentDataProperty:"echo",rootData:l})||(e=e===null?V.errors:e.concat(
V.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.push(n),r++}return rt.errors=e,r===0}const Js={type:"object",properties:{run:{type:"string"},guard:{$ref:"#/defi\
nitions/expression"},id:{type:"string"},with:{$ref:"#/definitions/dataMap"},echo:{$ref:"#/definitions/dataMap"}},required:[
"run"],propertyNames:{enum:["run","guard","id","with","echo"]}};function tt(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.run===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"run"}};e===null?e=[n]:e.push(n),r++}for(const n in t){
const f=r;if(!(n==="run"||n==="guard"||n==="id"||n==="with"||n==="echo")){const o={instancePath:s,schemaPath:"#/property\
Names/enum",keyword:"enum",params:{allowedValues:Js.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var g=f===
r;if(!g){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?
e=[o]:e.push(o),r++}}if(t.run!==void 0&&typeof t.run!="string"){const n={instancePath:s+"/run",schemaPath:"#/properties/\
run/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(t.guard!==void 0&&(q(t.guard,{instancePath:s+
"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.id!==
void 0&&typeof t.id!="string"){const n={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"\
string"}};e===null?e=[n]:e.push(n),r++}t.with!==void 0&&(V(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"\
with",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.echo!==void 0&&(V(t.echo,{instancePath:s+"/ec\
ho",parentData:t,parentDataProperty:"echo",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length))}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return tt.errors=
e,r===0}const Qs={type:"object",properties:{put:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},guard:{$ref:"#/defini\
tions/expression"},key:{$ref:"#/definitions/data"},value:{$ref:"#/definitions/data"},ifAbsent:{type:"boolean"},id:{type:"\
string"},echo:{$ref:"#/definitions/dataMap"}},required:["put","key","value"],propertyNames:{enum:["put","guard","key","v\
alue","ifAbsent","id","echo"]}};function st(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.put===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"put"}};e===null?e=[n]:e.push(n),r++}if(t.key===void 0){const n={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[n]:e.push(n),r++}if(t.value===void 0){const n={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[n]:e.push(n),r++}
for(const n in t){const f=r;if(!(n==="put"||n==="guard"||n==="key"||n==="value"||n==="ifAbsent"||n==="id"||n==="echo")){
const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Qs.propertyNames.enum},propertyName:n};
e===null?e=[o]:e.push(o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.put!==void 0){let n=t.put;if(typeof n=="string"){if(!O.
test(n)){const f={instancePath:s+"/put",schemaPath:"#/properties/put/pattern",keyword:"pattern",params:{pattern:"^[A-Za-\
z_][A-Za-z0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/put",schemaPath:"#/properties/put/type",
keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(t.guard!==void 0&&(q(t.guard,{instancePath:s+"/g\
uard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.key!==
void 0&&(K(t.key,{instancePath:s+"/key",parentData:t,parentDataProperty:"key",rootData:l})||(e=e===null?K.errors:e.concat(
K.errors),r=e.length)),t.value!==void 0&&(K(t.value,{instancePath:s+"/value",parentData:t,parentDataProperty:"value",rootData:l})||
(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.ifAbsent!==void 0&&typeof t.ifAbsent!="boolean"){const n={instancePath:s+
"/ifAbsent",schemaPath:"#/properties/ifAbsent/type",keyword:"type",params:{type:"boolean"}};e===null?e=[n]:e.push(n),r++}
if(t.id!==void 0&&typeof t.id!="string"){const n={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"}};e===null?e=[n]:e.push(n),r++}t.echo!==void 0&&(V(t.echo,{instancePath:s+"/echo",parentData:t,parentDataProperty:"\
echo",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return st.errors=e,r===0}const Xs={type:"object",properties:{
take:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},guard:{$ref:"#/definitions/expression"},key:{$ref:"#/definitions\
/data"},id:{type:"string"},echo:{$ref:"#/definitions/dataMap"}},required:["take","key"],propertyNames:{enum:["take","gua\
rd","key","id","echo"]}};function nt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.take===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"take"}};e===null?e=[n]:e.push(n),r++}if(t.key===void 0){const n={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;
if(!(n==="take"||n==="guard"||n==="key"||n==="id"||n==="echo")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",
keyword:"enum",params:{allowedValues:Xs.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var g=f===r;if(!g){
const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(
o),r++}}if(t.take!==void 0){let n=t.take;if(typeof n=="string"){if(!O.test(n)){const f={instancePath:s+"/take",schemaPath:"\
#/properties/take/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{
const f={instancePath:s+"/take",schemaPath:"#/properties/take/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:
e.push(f),r++}}if(t.guard!==void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.key!==void 0&&(K(t.key,{instancePath:s+"/key",parentData:t,parentDataProperty:"\
key",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.id!==void 0&&typeof t.id!="string"){const n={instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}t.echo!==void 0&&
(V(t.echo,{instancePath:s+"/echo",parentData:t,parentDataProperty:"echo",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),
r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(
n),r++}return nt.errors=e,r===0}const Ys={type:"object",properties:{get:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},
guard:{$ref:"#/definitions/expression"},key:{$ref:"#/definitions/data"},id:{type:"string"},echo:{$ref:"#/definitions/dat\
aMap"}},required:["get","key"],propertyNames:{enum:["get","guard","key","id","echo"]}};function it(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.get===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"get"}};e===null?e=[n]:
e.push(n),r++}if(t.key===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
key"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n==="get"||n==="guard"||n==="key"||n==="id"||n==="e\
cho")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Ys.propertyNames.enum},
propertyName:n};e===null?e=[o]:e.push(o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"\
propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.get!==void 0){let n=t.get;if(typeof n=="strin\
g"){if(!O.test(n)){const f={instancePath:s+"/get",schemaPath:"#/properties/get/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/get",schemaPath:"#/properties/g\
et/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(t.guard!==void 0&&(q(t.guard,{instancePath:s+
"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.key!==
void 0&&(K(t.key,{instancePath:s+"/key",parentData:t,parentDataProperty:"key",rootData:l})||(e=e===null?K.errors:e.concat(
K.errors),r=e.length)),t.id!==void 0&&typeof t.id!="string"){const n={instancePath:s+"/id",schemaPath:"#/properties/id/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}t.echo!==void 0&&(V(t.echo,{instancePath:s+"/ec\
ho",parentData:t,parentDataProperty:"echo",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length))}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return it.errors=
e,r===0}const en={type:"object",properties:{list:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},guard:{$ref:"#/defin\
itions/expression"},where:{$ref:"#/definitions/expression"},orderBy:{$ref:"#/definitions/expression"},limit:{$ref:"#/def\
initions/data"},id:{type:"string"},echo:{$ref:"#/definitions/dataMap"}},required:["list"],propertyNames:{enum:["list","g\
uard","where","orderBy","limit","id","echo"]}};function ot(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.list===void 0){const n={instancePath:s,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"list"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n===
"list"||n==="guard"||n==="where"||n==="orderBy"||n==="limit"||n==="id"||n==="echo")){const o={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:en.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(
o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};
e===null?e=[o]:e.push(o),r++}}if(t.list!==void 0){let n=t.list;if(typeof n=="string"){if(!O.test(n)){const f={instancePath:s+
"/list",schemaPath:"#/properties/list/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=
[f]:e.push(f),r++}}else{const f={instancePath:s+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type:"\
string"}};e===null?e=[f]:e.push(f),r++}}if(t.guard!==void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.where!==void 0&&(q(t.where,{instancePath:s+"\
/where",parentData:t,parentDataProperty:"where",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.orderBy!==
void 0&&(q(t.orderBy,{instancePath:s+"/orderBy",parentData:t,parentDataProperty:"orderBy",rootData:l})||(e=e===null?q.errors:
e.concat(q.errors),r=e.length)),t.limit!==void 0&&(K(t.limit,{instancePath:s+"/limit",parentData:t,parentDataProperty:"l\
imit",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.id!==void 0&&typeof t.id!="string"){const n={
instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}
t.echo!==void 0&&(V(t.echo,{instancePath:s+"/echo",parentData:t,parentDataProperty:"echo",rootData:l})||(e=e===null?V.errors:
e.concat(V.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[n]:e.push(n),r++}return ot.errors=e,r===0}const us={type:"object",properties:{loading:{type:["integer","bool\
ean"],minimum:5,maximum:60},guard:{$ref:"#/definitions/expression"}},required:["loading"],propertyNames:{enum:["loading",
"guard"]}};function lt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.loading===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"loading"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n==="loading"||n==="guard")){const o={
instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:us.propertyNames.enum},propertyName:n};
e===null?e=[o]:e.push(o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.loading!==void 0){let n=t.loading;if(!(typeof n=="numbe\
r"&&!(n%1)&&!isNaN(n))&&typeof n!="boolean"){const f={instancePath:s+"/loading",schemaPath:"#/properties/loading/type",keyword:"\
type",params:{type:us.properties.loading.type}};e===null?e=[f]:e.push(f),r++}if(typeof n=="number"){if(n>60||isNaN(n)){const f={
instancePath:s+"/loading",schemaPath:"#/properties/loading/maximum",keyword:"maximum",params:{comparison:"<=",limit:60}};
e===null?e=[f]:e.push(f),r++}if(n<5||isNaN(n)){const f={instancePath:s+"/loading",schemaPath:"#/properties/loading/minim\
um",keyword:"minimum",params:{comparison:">=",limit:5}};e===null?e=[f]:e.push(f),r++}}}t.guard!==void 0&&(q(t.guard,{instancePath:s+
"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length))}else{
const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return lt.
errors=e,r===0}const ys={type:"object",properties:{markAsRead:{type:["boolean","null"]},guard:{$ref:"#/definitions/expre\
ssion"}},required:["markAsRead"],propertyNames:{enum:["markAsRead","guard"]}};function at(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.markAsRead===void 0){
const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"markAsRead"}};e===null?e=[n]:
e.push(n),r++}for(const n in t){const f=r;if(!(n==="markAsRead"||n==="guard")){const o={instancePath:s,schemaPath:"#/pro\
pertyNames/enum",keyword:"enum",params:{allowedValues:ys.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}
var g=f===r;if(!g){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};
e===null?e=[o]:e.push(o),r++}}if(t.markAsRead!==void 0){let n=t.markAsRead;if(typeof n!="boolean"&&n!==null){const f={instancePath:s+
"/markAsRead",schemaPath:"#/properties/markAsRead/type",keyword:"type",params:{type:ys.properties.markAsRead.type}};e===
null?e=[f]:e.push(f),r++}}t.guard!==void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",
rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return at.errors=e,r===0}const cs={type:"object",properties:{
flush:{type:["boolean","null"]},guard:{$ref:"#/definitions/expression"}},required:["flush"],propertyNames:{enum:["flush",
"guard"]}};function pt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.flush===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"flush"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n==="flush"||n==="guard")){const o={
instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:cs.propertyNames.enum},propertyName:n};
e===null?e=[o]:e.push(o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.flush!==void 0){let n=t.flush;if(typeof n!="boolean"&&n!==
null){const f={instancePath:s+"/flush",schemaPath:"#/properties/flush/type",keyword:"type",params:{type:cs.properties.flush.
type}};e===null?e=[f]:e.push(f),r++}}t.guard!==void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return pt.errors=e,r===0}const ms={type:"object",
properties:{track:{if:{type:"object"},then:{type:"object",properties:{event:{type:"string"},data:{$ref:"#/definitions/da\
ta"}},required:["event"],propertyNames:{enum:["event","data"]}},else:{type:"string"}},guard:{$ref:"#/definitions/express\
ion"}},required:["track"],propertyNames:{enum:["track","guard"]}};function ft(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.track===void 0){const o={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"track"}};e===null?e=[o]:e.push(o),r++}for(const o in t){
const i=r;if(!(o==="track"||o==="guard")){const a={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{
allowedValues:ms.propertyNames.enum},propertyName:o};e===null?e=[a]:e.push(a),r++}var g=i===r;if(!g){const a={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[a]:e.push(a),r++}}if(t.track!==
void 0){let o=t.track;const i=r;let a=!0;const m=r;if(!(o&&typeof o=="object"&&!Array.isArray(o))){const u={};e===null?e=
[u]:e.push(u),r++}var n=m===r;r=i,e!==null&&(i?e.length=i:e=null);let c;if(n){const u=r;if(o&&typeof o=="object"&&!Array.
isArray(o)){if(o.event===void 0){const P={instancePath:s+"/track",schemaPath:"#/properties/track/then/required",keyword:"\
required",params:{missingProperty:"event"}};e===null?e=[P]:e.push(P),r++}for(const P in o){const d=r;if(!(P==="event"||P===
"data")){const v={instancePath:s+"/track",schemaPath:"#/properties/track/then/propertyNames/enum",keyword:"enum",params:{
allowedValues:ms.properties.track.then.propertyNames.enum},propertyName:P};e===null?e=[v]:e.push(v),r++}var f=d===r;if(!f){
const v={instancePath:s+"/track",schemaPath:"#/properties/track/then/propertyNames",keyword:"propertyNames",params:{propertyName:P}};
e===null?e=[v]:e.push(v),r++}}if(o.event!==void 0&&typeof o.event!="string"){const P={instancePath:s+"/track/event",schemaPath:"\
#/properties/track/then/properties/event/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}o.data!==
void 0&&(K(o.data,{instancePath:s+"/track/data",parentData:o,parentDataProperty:"data",rootData:l})||(e=e===null?K.errors:
e.concat(K.errors),r=e.length))}else{const P={instancePath:s+"/track",schemaPath:"#/properties/track/then/type",keyword:"\
type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}var n=u===r;a=n,c="then"}else{const u=r;if(typeof o!="string"){
const P={instancePath:s+"/track",schemaPath:"#/properties/track/else/type",keyword:"type",params:{type:"string"}};e===null?
e=[P]:e.push(P),r++}var n=u===r;a=n,c="else"}if(!a){const u={instancePath:s+"/track",schemaPath:"#/properties/track/if",
keyword:"if",params:{failingKeyword:c}};e===null?e=[u]:e.push(u),r++}}t.guard!==void 0&&(q(t.guard,{instancePath:s+"/gua\
rd",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length))}else{const o={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return ft.errors=
e,r===0}function ke(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const g=r;let n=!0;
const f=r;if(typeof t!="string"){const D={};e===null?e=[D]:e.push(D),r++}var o=f===r;r=g,e!==null&&(g?e.length=g:e=null);
let i;if(o){const D=r;if(!(t==="flush"||t==="markAsRead"||t==="loading")){const S={instancePath:s,schemaPath:"#/then/enu\
m",keyword:"enum",params:{allowedValues:ps.then.enum}};e===null?e=[S]:e.push(S),r++}var o=D===r;n=o,i="then"}else{const D=r,
C=r;let S=!0;const M=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let W;if(t.say===void 0&&(W="say")){const X={};e===null?
e=[X]:e.push(X),r++}}var a=M===r;r=C,e!==null&&(C?e.length=C:e=null);let Me;if(a){const W=r;Jr(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?Jr.errors:e.concat(Jr.errors),r=e.length);var a=W===r;S=a,Me="then"}else{
const W=r,X=r;let se=!0;const vr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let Fe;if(t.set===void 0&&(Fe="set")){const ae={};
e===null?e=[ae]:e.push(ae),r++}}var m=vr===r;r=X,e!==null&&(X?e.length=X:e=null);let kr;if(m){const Fe=r;Qr(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?Qr.errors:e.concat(Qr.errors),r=e.length);var m=Fe===r;se=m,
kr="then"}else{const Fe=r,ae=r;let Ae=!0;const Pr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let Se;if(t.raise===void 0&&
(Se="raise")){const pe={};e===null?e=[pe]:e.push(pe),r++}}var c=Pr===r;r=ae,e!==null&&(ae?e.length=ae:e=null);let $r;if(c){
const Se=r;Xr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?Xr.errors:e.concat(Xr.errors),
r=e.length);var c=Se===r;Ae=c,$r="then"}else{const Se=r,pe=r;let Ne=!0;const br=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){let Te;if(t.schedule===void 0&&(Te="schedule")){const fe={};e===null?e=[fe]:e.push(fe),r++}}var u=br===r;r=pe,e!==null&&
(pe?e.length=pe:e=null);let _r;if(u){const Te=r;Yr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=
e===null?Yr.errors:e.concat(Yr.errors),r=e.length);var u=Te===r;Ne=u,_r="then"}else{const Te=r,fe=r;let je=!0;const Ar=r;
if(t&&typeof t=="object"&&!Array.isArray(t)){let Oe;if(t.unschedule===void 0&&(Oe="unschedule")){const ue={};e===null?e=
[ue]:e.push(ue),r++}}var y=Ar===r;r=fe,e!==null&&(fe?e.length=fe:e=null);let Nr;if(y){const Oe=r;et(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?et.errors:e.concat(et.errors),r=e.length);var y=Oe===r;je=y,Nr="then"}else{
const Oe=r,ue=r;let De=!0;const jr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let He;if(t.request===void 0&&(He="req\
uest")){const ye={};e===null?e=[ye]:e.push(ye),r++}}var P=jr===r;r=ue,e!==null&&(ue?e.length=ue:e=null);let Dr;if(P){const He=r;
rt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?rt.errors:e.concat(rt.errors),r=e.length);
var P=He===r;De=P,Dr="then"}else{const He=r,ye=r;let xe=!0;const xr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let We;
if(t.run===void 0&&(We="run")){const ce={};e===null?e=[ce]:e.push(ce),r++}}var d=xr===r;r=ye,e!==null&&(ye?e.length=ye:e=
null);let qr;if(d){const We=r;tt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?tt.errors:
e.concat(tt.errors),r=e.length);var d=We===r;xe=d,qr="then"}else{const We=r,ce=r;let qe=!0;const zr=r;if(t&&typeof t=="o\
bject"&&!Array.isArray(t)){let Ge;if(t.put===void 0&&(Ge="put")){const me={};e===null?e=[me]:e.push(me),r++}}var v=zr===
r;r=ce,e!==null&&(ce?e.length=ce:e=null);let Zr;if(v){const Ge=r;st(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?st.errors:e.concat(st.errors),r=e.length);var v=Ge===r;qe=v,Zr="then"}else{const Ge=r,me=r;let ze=!0;
const Er=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let Je;if(t.take===void 0&&(Je="take")){const he={};e===null?e=[
he]:e.push(he),r++}}var $=Er===r;r=me,e!==null&&(me?e.length=me:e=null);let Ir;if($){const Je=r;nt(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?nt.errors:e.concat(nt.errors),r=e.length);var $=Je===r;ze=$,Ir="then"}else{
const Je=r,he=r;let Ze=!0;const Vr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let Qe;if(t.get===void 0&&(Qe="get")){
const de={};e===null?e=[de]:e.push(de),r++}}var p=Vr===r;r=he,e!==null&&(he?e.length=he:e=null);let Ur;if(p){const Qe=r;
it(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?it.errors:e.concat(it.errors),r=e.length);
var p=Qe===r;Ze=p,Ur="then"}else{const Qe=r,de=r;let Re=!0;const Us=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let Xe;
if(t.list===void 0&&(Xe="list")){const mr={};e===null?e=[mr]:e.push(mr),r++}}var h=Us===r;r=de,e!==null&&(de?e.length=de:
e=null);let Ot;if(h){const Xe=r;ot(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?ot.errors:
e.concat(ot.errors),r=e.length);var h=Xe===r;Re=h,Ot="then"}else{const Xe=r,mr=r;let Ht=!0;const Ks=r;if(t&&typeof t=="o\
bject"&&!Array.isArray(t)){let Ye;if(t.loading===void 0&&(Ye="loading")){const hr={};e===null?e=[hr]:e.push(hr),r++}}var _=Ks===
r;r=mr,e!==null&&(mr?e.length=mr:e=null);let Wt;if(_){const Ye=r;lt(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?lt.errors:e.concat(lt.errors),r=e.length);var _=Ye===r;Ht=_,Wt="then"}else{const Ye=r,hr=r;let Gt=!0;
const Cs=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let er;if(t.markAsRead===void 0&&(er="markAsRead")){const dr={};
e===null?e=[dr]:e.push(dr),r++}}var b=Cs===r;r=hr,e!==null&&(hr?e.length=hr:e=null);let Jt;if(b){const er=r;at(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?at.errors:e.concat(at.errors),r=e.length);var b=er===r;Gt=b,
Jt="then"}else{const er=r,dr=r;let Qt=!0;const Ms=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let rr;if(t.flush===void 0&&
(rr="flush")){const gr={};e===null?e=[gr]:e.push(gr),r++}}var w=Ms===r;r=dr,e!==null&&(dr?e.length=dr:e=null);let Xt;if(w){
const rr=r;pt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?pt.errors:e.concat(pt.errors),
r=e.length);var w=rr===r;Qt=w,Xt="then"}else{const rr=r,gr=r;let Yt=!0;const Rs=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){let tr;if(t.track===void 0&&(tr="track")){const ls={};e===null?e=[ls]:e.push(ls),r++}}var k=Rs===r;r=gr,e!==null&&(gr?
e.length=gr:e=null);let es;if(k){const tr=r;ft(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===
null?ft.errors:e.concat(ft.errors),r=e.length);var k=tr===r;Yt=k,es="then"}else{const tr=r;if(t&&typeof t=="object"&&!Array.
isArray(t)){if(Object.keys(t).length<1){const Y={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/el\
se/else/else/else/else/else/else/else/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[Y]:e.push(Y),
r++}for(const Y in t){const Ls=r;if(!(Y==="say"||Y==="set"||Y==="raise"||Y==="schedule"||Y==="unschedule"||Y==="request"||
Y==="run"||Y==="loading"||Y==="markAsRead"||Y==="flush"||Y==="track"||Y==="put"||Y==="take"||Y==="get"||Y==="list")){const Kr={
instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/propertyNam\
es/enum",keyword:"enum",params:{allowedValues:ps.else.else.else.else.else.else.else.else.else.else.else.else.else.else.else.
else.propertyNames.enum},propertyName:Y};e===null?e=[Kr]:e.push(Kr),r++}var j=Ls===r;if(!j){const Kr={instancePath:s,schemaPath:"\
#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/propertyNames",keyword:"propertyNames",
params:{propertyName:Y}};e===null?e=[Kr]:e.push(Kr),r++}}}else{const Y={instancePath:s,schemaPath:"#/else/else/else/else\
/else/else/else/else/else/else/else/else/else/else/else/else/type",keyword:"type",params:{type:"object"}};e===null?e=[Y]:
e.push(Y),r++}var k=tr===r;Yt=k,es="else"}if(!Yt){const tr={instancePath:s,schemaPath:"#/else/else/else/else/else/else/e\
lse/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:es}};e===null?e=[tr]:e.push(tr),r++}
var w=rr===r;Qt=w,Xt="else"}if(!Qt){const rr={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/\
else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Xt}};e===null?e=[rr]:e.push(rr),r++}var b=er===r;Gt=b,Jt=
"else"}if(!Gt){const er={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/else/else/i\
f",keyword:"if",params:{failingKeyword:Jt}};e===null?e=[er]:e.push(er),r++}var _=Ye===r;Ht=_,Wt="else"}if(!Ht){const Ye={
instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Wt}};
e===null?e=[Ye]:e.push(Ye),r++}var h=Xe===r;Re=h,Ot="else"}if(!Re){const Xe={instancePath:s,schemaPath:"#/else/else/else\
/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Ot}};e===null?e=[Xe]:e.push(Xe),r++}var p=Qe===
r;Ze=p,Ur="else"}if(!Ze){const Qe={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/if",keyword:"\
if",params:{failingKeyword:Ur}};e===null?e=[Qe]:e.push(Qe),r++}var $=Je===r;ze=$,Ir="else"}if(!ze){const Je={instancePath:s,
schemaPath:"#/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Ir}};e===null?e=[Je]:
e.push(Je),r++}var v=Ge===r;qe=v,Zr="else"}if(!qe){const Ge={instancePath:s,schemaPath:"#/else/else/else/else/else/else/\
else/else/if",keyword:"if",params:{failingKeyword:Zr}};e===null?e=[Ge]:e.push(Ge),r++}var d=We===r;xe=d,qr="else"}if(!xe){
const We={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:qr}};e===
null?e=[We]:e.push(We),r++}var P=He===r;De=P,Dr="else"}if(!De){const He={instancePath:s,schemaPath:"#/else/else/else/els\
e/else/else/if",keyword:"if",params:{failingKeyword:Dr}};e===null?e=[He]:e.push(He),r++}var y=Oe===r;je=y,Nr="else"}if(!je){
const Oe={instancePath:s,schemaPath:"#/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Nr}};e===null?e=
[Oe]:e.push(Oe),r++}var u=Te===r;Ne=u,_r="else"}if(!Ne){const Te={instancePath:s,schemaPath:"#/else/else/else/else/if",keyword:"\
if",params:{failingKeyword:_r}};e===null?e=[Te]:e.push(Te),r++}var c=Se===r;Ae=c,$r="else"}if(!Ae){const Se={instancePath:s,
schemaPath:"#/else/else/else/if",keyword:"if",params:{failingKeyword:$r}};e===null?e=[Se]:e.push(Se),r++}var m=Fe===r;se=
m,kr="else"}if(!se){const Fe={instancePath:s,schemaPath:"#/else/else/if",keyword:"if",params:{failingKeyword:kr}};e===null?
e=[Fe]:e.push(Fe),r++}var a=W===r;S=a,Me="else"}if(!S){const W={instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{
failingKeyword:Me}};e===null?e=[W]:e.push(W),r++}var o=D===r;n=o,i="else"}if(!n){const D={instancePath:s,schemaPath:"#/i\
f",keyword:"if",params:{failingKeyword:i}};e===null?e=[D]:e.push(D),r++}return ke.errors=e,r===0}function z(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const g=r;let n=!0;const f=r;if(!Array.isArray(t)){const a={};
e===null?e=[a]:e.push(a),r++}var o=f===r;r=g,e!==null&&(g?e.length=g:e=null);let i;if(o){const a=r;if(Array.isArray(t)){
if(t.length<1){const u={instancePath:s,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[u]:
e.push(u),r++}const c=t.length;for(let u=0;u<c;u++)ke(t[u],{instancePath:s+"/"+u,parentData:t,parentDataProperty:u,rootData:l})||
(e=e===null?ke.errors:e.concat(ke.errors),r=e.length)}var o=a===r;n=o,i="then"}else{const a=r;ke(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?ke.errors:e.concat(ke.errors),r=e.length);var o=a===r;n=o,i="else"}if(!n){
const a={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[a]:e.push(a),r++}return z.
errors=e,r===0}function Z(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(typeof t==
"string"){if(!Ut.test(t)){const g={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[$A-Za-z_][\
A-Za-z0-9_]*$"}};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[g]:e.push(g),r++}return Z.errors=e,r===0}function T(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(typeof t=="string"){
if(!Ut.test(t)){const g={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[$A-Za-z_][A-Za-z0-9_\
]*$"}};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[g]:e.push(g),r++}return T.errors=e,r===0}function Pe(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;const g=r;let n=!0;const f=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const c={};
e===null?e=[c]:e.push(c),r++}var o=f===r;r=g,e!==null&&(g?e.length=g:e=null);let i;if(o){const c=r;if(t&&typeof t=="obje\
ct"&&!Array.isArray(t)){for(const y in t){const P=r;if(!(y==="match"||y==="guard"||y==="set"||y==="say"||y==="actions"||
y==="target"||y==="reenter"||y==="call"||y==="with"||y==="save"||y==="resume"||y==="capture"||y==="global")){const d={instancePath:s,
schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:as.then.propertyNames.enum},propertyName:y};
e===null?e=[d]:e.push(d),r++}var a=P===r;if(!a){const d={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"prope\
rtyNames",params:{propertyName:y}};e===null?e=[d]:e.push(d),r++}}if(t.match!==void 0){let y=t.match;const P=r;let d=!0;const v=r;
if(!Array.isArray(y)){const p={};e===null?e=[p]:e.push(p),r++}var m=v===r;r=P,e!==null&&(P?e.length=P:e=null);let $;if(m){
const p=r;if(Array.isArray(y)){if(y.length<1){const b={instancePath:s+"/match",schemaPath:"#/then/properties/match/then/\
minItems",keyword:"minItems",params:{limit:1}};e===null?e=[b]:e.push(b),r++}const _=y.length;for(let b=0;b<_;b++)ne(y[b],
{instancePath:s+"/match/"+b,parentData:y,parentDataProperty:b,rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),r=
e.length)}var m=p===r;d=m,$="then"}else{const p=r;ne(y,{instancePath:s+"/match",parentData:t,parentDataProperty:"match",
rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length);var m=p===r;d=m,$="else"}if(!d){const p={instancePath:s+
"/match",schemaPath:"#/then/properties/match/if",keyword:"if",params:{failingKeyword:$}};e===null?e=[p]:e.push(p),r++}}if(t.
guard!==void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?q.
errors:e.concat(q.errors),r=e.length)),t.set!==void 0&&(I(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"\
set",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.say!==void 0&&(U(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.actions!==void 0&&
(z(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:l})||(e=e===null?z.errors:e.concat(
z.errors),r=e.length)),t.target!==void 0&&(Z(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.reenter!==void 0&&typeof t.reenter!="boolean"){const y={
instancePath:s+"/reenter",schemaPath:"#/then/properties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?e=
[y]:e.push(y),r++}if(t.call!==void 0&&(T(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:l})||
(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.with!==void 0&&(V(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"\
with",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.save!==void 0&&(I(t.save,{instancePath:s+"/sa\
ve",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.resume!==
void 0){let y=t.resume;if(!(y==="ask"||y==="silent"||y==="confirm")){const P={instancePath:s+"/resume",schemaPath:"#/the\
n/properties/resume/enum",keyword:"enum",params:{allowedValues:as.then.properties.resume.enum}};e===null?e=[P]:e.push(P),
r++}}if(t.capture!==void 0&&typeof t.capture!="boolean"){const y={instancePath:s+"/capture",schemaPath:"#/then/propertie\
s/capture/type",keyword:"type",params:{type:"boolean"}};e===null?e=[y]:e.push(y),r++}if(t.global!==void 0&&typeof t.global!=
"boolean"){const y={instancePath:s+"/global",schemaPath:"#/then/properties/global/type",keyword:"type",params:{type:"boo\
lean"}};e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"\
object"}};e===null?e=[y]:e.push(y),r++}var o=c===r;n=o,i="then"}else{const c=r;Z(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length);var o=c===r;n=o,i="else"}if(!n){const c={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[c]:e.push(c),r++}return Pe.errors=e,r===0}const hs={
if:{type:"object"},then:{type:"object",properties:{match:{if:{type:"array"},then:{items:{$ref:"#/definitions/textMatch"},
minItems:1},else:{$ref:"#/definitions/textMatch"}},guard:{$ref:"#/definitions/expression"},set:{$ref:"#/definitions/assi\
gnments"},say:{$ref:"#/definitions/messages"},actions:{$ref:"#/definitions/actions"},target:{$ref:"#/definitions/target"},
reenter:{type:"boolean"},call:{$ref:"#/definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"#/definiti\
ons/assignments"},resume:{enum:["ask","silent","confirm"]},capture:{type:"boolean"},global:{type:"boolean"}},propertyNames:{
enum:["match","guard","set","say","actions","target","reenter","call","with","save","resume","capture","global"]}},else:{
$ref:"#/definitions/target"}},ss={if:{type:"object"},then:{if:{required:["contains"]},then:{type:"object",properties:{contains:{
$ref:"#/definitions/scalar"}},required:["contains"],propertyNames:{enum:["contains"]}},else:{if:{required:["startsWith"]},
then:{type:"object",properties:{startsWith:{$ref:"#/definitions/scalar"}},required:["startsWith"],propertyNames:{enum:["\
startsWith"]}},else:{type:"object",properties:{regex:{type:"string"}},required:["regex"],propertyNames:{enum:["regex"]}}}},
else:{$ref:"#/definitions/scalar"}};function ie(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;const g=r;let n=!0;const f=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const P={};e===null?e=[P]:e.
push(P),r++}var o=f===r;r=g,e!==null&&(g?e.length=g:e=null);let i;if(o){const P=r,d=r;let v=!0;const $=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let _;if(t.contains===void 0&&(_="contains")){const b={};e===null?e=[b]:e.push(b),r++}}var a=$===
r;r=d,e!==null&&(d?e.length=d:e=null);let p;if(a){const _=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.contains===
void 0){const w={instancePath:s,schemaPath:"#/then/then/required",keyword:"required",params:{missingProperty:"contains"}};
e===null?e=[w]:e.push(w),r++}for(const w in t){const k=r;if(w!=="contains"){const j={instancePath:s,schemaPath:"#/then/t\
hen/propertyNames/enum",keyword:"enum",params:{allowedValues:ss.then.then.propertyNames.enum},propertyName:w};e===null?e=
[j]:e.push(j),r++}var m=k===r;if(!m){const j={instancePath:s,schemaPath:"#/then/then/propertyNames",keyword:"propertyNam\
es",params:{propertyName:w}};e===null?e=[j]:e.push(j),r++}}t.contains!==void 0&&(R(t.contains,{instancePath:s+"/contains",
parentData:t,parentDataProperty:"contains",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length))}else{const w={
instancePath:s,schemaPath:"#/then/then/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(w),r++}var a=_===
r;v=a,p="then"}else{const _=r,b=r;let w=!0;const k=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let C;if(t.startsWith===
void 0&&(C="startsWith")){const S={};e===null?e=[S]:e.push(S),r++}}var c=k===r;r=b,e!==null&&(b?e.length=b:e=null);let j;
if(c){const C=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.startsWith===void 0){const M={instancePath:s,schemaPath:"\
#/then/else/then/required",keyword:"required",params:{missingProperty:"startsWith"}};e===null?e=[M]:e.push(M),r++}for(const M in t){
const Me=r;if(M!=="startsWith"){const H={instancePath:s,schemaPath:"#/then/else/then/propertyNames/enum",keyword:"enum",
params:{allowedValues:ss.then.else.then.propertyNames.enum},propertyName:M};e===null?e=[H]:e.push(H),r++}var u=Me===r;if(!u){
const H={instancePath:s,schemaPath:"#/then/else/then/propertyNames",keyword:"propertyNames",params:{propertyName:M}};e===
null?e=[H]:e.push(H),r++}}t.startsWith!==void 0&&(R(t.startsWith,{instancePath:s+"/startsWith",parentData:t,parentDataProperty:"\
startsWith",rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length))}else{const M={instancePath:s,schemaPath:"\
#/then/else/then/type",keyword:"type",params:{type:"object"}};e===null?e=[M]:e.push(M),r++}var c=C===r;w=c,j="then"}else{
const C=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.regex===void 0){const M={instancePath:s,schemaPath:"#/then/e\
lse/else/required",keyword:"required",params:{missingProperty:"regex"}};e===null?e=[M]:e.push(M),r++}for(const M in t){const Me=r;
if(M!=="regex"){const H={instancePath:s,schemaPath:"#/then/else/else/propertyNames/enum",keyword:"enum",params:{allowedValues:ss.
then.else.else.propertyNames.enum},propertyName:M};e===null?e=[H]:e.push(H),r++}var y=Me===r;if(!y){const H={instancePath:s,
schemaPath:"#/then/else/else/propertyNames",keyword:"propertyNames",params:{propertyName:M}};e===null?e=[H]:e.push(H),r++}}
if(t.regex!==void 0&&typeof t.regex!="string"){const M={instancePath:s+"/regex",schemaPath:"#/then/else/else/properties/\
regex/type",keyword:"type",params:{type:"string"}};e===null?e=[M]:e.push(M),r++}}else{const M={instancePath:s,schemaPath:"\
#/then/else/else/type",keyword:"type",params:{type:"object"}};e===null?e=[M]:e.push(M),r++}var c=C===r;w=c,j="else"}if(!w){
const C={instancePath:s,schemaPath:"#/then/else/if",keyword:"if",params:{failingKeyword:j}};e===null?e=[C]:e.push(C),r++}
var a=_===r;v=a,p="else"}if(!v){const _={instancePath:s,schemaPath:"#/then/if",keyword:"if",params:{failingKeyword:p}};e===
null?e=[_]:e.push(_),r++}var o=P===r;n=o,i="then"}else{const P=r;R(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||
(e=e===null?R.errors:e.concat(R.errors),r=e.length);var o=P===r;n=o,i="else"}if(!n){const P={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[P]:e.push(P),r++}return ie.errors=e,r===0}function Q(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const g=r;let n=!0;const f=r;if(!(t&&typeof t=="objec\
t"&&!Array.isArray(t))){const c={};e===null?e=[c]:e.push(c),r++}var o=f===r;r=g,e!==null&&(g?e.length=g:e=null);let i;if(o){
const c=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const y in t){const P=r;if(!(y==="match"||y==="guard"||y==="s\
et"||y==="say"||y==="actions"||y==="target"||y==="reenter"||y==="call"||y==="with"||y==="save"||y==="resume"||y==="captu\
re"||y==="global")){const d={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:hs.
then.propertyNames.enum},propertyName:y};e===null?e=[d]:e.push(d),r++}var a=P===r;if(!a){const d={instancePath:s,schemaPath:"\
#/then/propertyNames",keyword:"propertyNames",params:{propertyName:y}};e===null?e=[d]:e.push(d),r++}}if(t.match!==void 0){
let y=t.match;const P=r;let d=!0;const v=r;if(!Array.isArray(y)){const p={};e===null?e=[p]:e.push(p),r++}var m=v===r;r=P,
e!==null&&(P?e.length=P:e=null);let $;if(m){const p=r;if(Array.isArray(y)){if(y.length<1){const b={instancePath:s+"/matc\
h",schemaPath:"#/then/properties/match/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[b]:e.push(b),r++}
const _=y.length;for(let b=0;b<_;b++)ie(y[b],{instancePath:s+"/match/"+b,parentData:y,parentDataProperty:b,rootData:l})||
(e=e===null?ie.errors:e.concat(ie.errors),r=e.length)}var m=p===r;d=m,$="then"}else{const p=r;ie(y,{instancePath:s+"/mat\
ch",parentData:t,parentDataProperty:"match",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),r=e.length);var m=p===
r;d=m,$="else"}if(!d){const p={instancePath:s+"/match",schemaPath:"#/then/properties/match/if",keyword:"if",params:{failingKeyword:$}};
e===null?e=[p]:e.push(p),r++}}if(t.guard!==void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.set!==void 0&&(I(t.set,{instancePath:s+"/set",
parentData:t,parentDataProperty:"set",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.say!==void 0&&
(U(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),
r=e.length)),t.actions!==void 0&&(z(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:l})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.target!==void 0&&(Z(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.reenter!==void 0&&typeof t.
reenter!="boolean"){const y={instancePath:s+"/reenter",schemaPath:"#/then/properties/reenter/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[y]:e.push(y),r++}if(t.call!==void 0&&(T(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"\
call",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.with!==void 0&&(V(t.with,{instancePath:s+"/wi\
th",parentData:t,parentDataProperty:"with",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.save!==void 0&&
(I(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),
r=e.length)),t.resume!==void 0){let y=t.resume;if(!(y==="ask"||y==="silent"||y==="confirm")){const P={instancePath:s+"/r\
esume",schemaPath:"#/then/properties/resume/enum",keyword:"enum",params:{allowedValues:hs.then.properties.resume.enum}};
e===null?e=[P]:e.push(P),r++}}if(t.capture!==void 0&&typeof t.capture!="boolean"){const y={instancePath:s+"/capture",schemaPath:"\
#/then/properties/capture/type",keyword:"type",params:{type:"boolean"}};e===null?e=[y]:e.push(y),r++}if(t.global!==void 0&&
typeof t.global!="boolean"){const y={instancePath:s+"/global",schemaPath:"#/then/properties/global/type",keyword:"type",
params:{type:"boolean"}};e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:s,schemaPath:"#/then/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}var o=c===r;n=o,i="then"}else{const c=r;Z(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length);var o=c===r;n=o,i="else"}if(!n){const c={
instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[c]:e.push(c),r++}return Q.errors=e,
r===0}function ut(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){for(const o in t)if(!(o==="text"||o==="message")){let i=t[o];const a=r;let m=!0;const c=r;if(!Array.
isArray(i)){const y={};e===null?e=[y]:e.push(y),r++}var g=c===r;r=a,e!==null&&(a?e.length=a:e=null);let u;if(g){const y=r;
if(Array.isArray(i)){if(i.length<1){const v={instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/a\
dditionalProperties/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),r++}const d=i.length;for(let v=0;v<
d;v++)Pe(i[v],{instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+v,parentData:i,parentDataProperty:v,rootData:l})||
(e=e===null?Pe.errors:e.concat(Pe.errors),r=e.length)}var g=y===r;m=g,u="then"}else{const y=r;Pe(i,{instancePath:s+"/"+o.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:o,rootData:l})||(e=e===null?Pe.errors:e.concat(Pe.
errors),r=e.length);var g=y===r;m=g,u="else"}if(!m){const y={instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[y]:e.push(y),r++}}if(t.text!==
void 0){let o=t.text;const i=r;let a=!0;const m=r;if(!Array.isArray(o)){const u={};e===null?e=[u]:e.push(u),r++}var n=m===
r;r=i,e!==null&&(i?e.length=i:e=null);let c;if(n){const u=r;if(Array.isArray(o)){if(o.length<1){const d={instancePath:s+
"/text",schemaPath:"#/properties/text/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[d]:e.push(d),r++}const P=o.
length;for(let d=0;d<P;d++)Q(o[d],{instancePath:s+"/text/"+d,parentData:o,parentDataProperty:d,rootData:l})||(e=e===null?
Q.errors:e.concat(Q.errors),r=e.length)}var n=u===r;a=n,c="then"}else{const u=r;Q(o,{instancePath:s+"/text",parentData:t,
parentDataProperty:"text",rootData:l})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length);var n=u===r;a=n,c="else"}if(!a){
const u={instancePath:s+"/text",schemaPath:"#/properties/text/if",keyword:"if",params:{failingKeyword:c}};e===null?e=[u]:
e.push(u),r++}}if(t.message!==void 0){let o=t.message;const i=r;let a=!0;const m=r;if(!Array.isArray(o)){const u={};e===
null?e=[u]:e.push(u),r++}var f=m===r;r=i,e!==null&&(i?e.length=i:e=null);let c;if(f){const u=r;if(Array.isArray(o)){if(o.
length<1){const d={instancePath:s+"/message",schemaPath:"#/properties/message/then/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[d]:e.push(d),r++}const P=o.length;for(let d=0;d<P;d++)Q(o[d],{instancePath:s+"/message/"+d,parentData:o,
parentDataProperty:d,rootData:l})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length)}var f=u===r;a=f,c="then"}else{const u=r;
Q(o,{instancePath:s+"/message",parentData:t,parentDataProperty:"message",rootData:l})||(e=e===null?Q.errors:e.concat(Q.errors),
r=e.length);var f=u===r;a=f,c="else"}if(!a){const u={instancePath:s+"/message",schemaPath:"#/properties/message/if",keyword:"\
if",params:{failingKeyword:c}};e===null?e=[u]:e.push(u),r++}}}else{const o={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return ut.errors=e,r===0}const rn={if:{type:"object"},then:{type:"\
object",properties:{say:{$ref:"flow.schema.json#/definitions/messages"},actions:{$ref:"flow.schema.json#/definitions/act\
ions"},target:{$ref:"flow.schema.json#/definitions/target"},call:{$ref:"flow.schema.json#/definitions/flowName"}},propertyNames:{
enum:["say","actions","target","call"]}},else:{$ref:"flow.schema.json#/definitions/flowName"}};function yt(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const g=r;let n=!0;const f=r;if(!Array.isArray(t)){const a={};
e===null?e=[a]:e.push(a),r++}var o=f===r;r=g,e!==null&&(g?e.length=g:e=null);let i;if(o){const a=r;if(Array.isArray(t)){
if(t.length<1){const u={instancePath:s,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[u]:
e.push(u),r++}const c=t.length;for(let u=0;u<c;u++)ve(t[u],{instancePath:s+"/"+u,parentData:t,parentDataProperty:u,rootData:l})||
(e=e===null?ve.errors:e.concat(ve.errors),r=e.length)}var o=a===r;n=o,i="then"}else{const a=r;ve(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?ve.errors:e.concat(ve.errors),r=e.length);var o=a===r;n=o,i="else"}if(!n){
const a={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[a]:e.push(a),r++}return yt.
errors=e,r===0}function ct(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const g=r;
let n=!0;const f=r;if(!Array.isArray(t)){const a={};e===null?e=[a]:e.push(a),r++}var o=f===r;r=g,e!==null&&(g?e.length=g:
e=null);let i;if(o){const a=r;if(Array.isArray(t)){if(t.length<1){const u={instancePath:s,schemaPath:"#/then/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[u]:e.push(u),r++}const c=t.length;for(let u=0;u<c;u++)ke(t[u],{instancePath:s+"/"+
u,parentData:t,parentDataProperty:u,rootData:l})||(e=e===null?ke.errors:e.concat(ke.errors),r=e.length)}var o=a===r;n=o,
i="then"}else{const a=r;ke(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?ke.errors:e.concat(
ke.errors),r=e.length);var o=a===r;n=o,i="else"}if(!n){const a={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};
e===null?e=[a]:e.push(a),r++}return ct.errors=e,r===0}function Ue(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(typeof t=="string"){if(!Ut.test(t)){const g={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[$A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}return Ue.errors=e,r===0}function G(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const g=r;let n=!0;const f=r;if(!(t&&typeof t=="objec\
t"&&!Array.isArray(t))){const m={};e===null?e=[m]:e.push(m),r++}var o=f===r;r=g,e!==null&&(g?e.length=g:e=null);let i;if(o){
const m=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const u in t){const y=r;if(!(u==="say"||u==="actions"||u==="t\
arget"||u==="call")){const P={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:rn.
then.propertyNames.enum},propertyName:u};e===null?e=[P]:e.push(P),r++}var a=y===r;if(!a){const P={instancePath:s,schemaPath:"\
#/then/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[P]:e.push(P),r++}}t.say!==void 0&&(yt(
t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?yt.errors:e.concat(yt.errors),
r=e.length)),t.actions!==void 0&&(ct(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:l})||
(e=e===null?ct.errors:e.concat(ct.errors),r=e.length)),t.target!==void 0&&(yr(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:l})||(e=e===null?yr.errors:e.concat(yr.errors),r=e.length)),t.call!==void 0&&(Ue(t.
call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:l})||(e=e===null?Ue.errors:e.concat(Ue.errors),
r=e.length))}else{const u={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:
e.push(u),r++}var o=m===r;n=o,i="then"}else{const m=r;Ue(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||
(e=e===null?Ue.errors:e.concat(Ue.errors),r=e.length);var o=m===r;n=o,i="else"}if(!n){const m={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[m]:e.push(m),r++}return G.errors=e,r===0}const sr={if:{type:"a\
rray"},then:{items:{type:"object",properties:{in:{$ref:"#/definitions/wait"},guard:{$ref:"#/definitions/expression"},set:{
$ref:"#/definitions/assignments"},say:{$ref:"#/definitions/messages"},actions:{$ref:"#/definitions/actions"},target:{$ref:"\
#/definitions/target"},reenter:{type:"boolean"},call:{$ref:"#/definitions/flowName"},with:{$ref:"#/definitions/dataMap"},
save:{$ref:"#/definitions/assignments"},resume:{enum:["ask","silent","confirm"]}},required:["in"],propertyNames:{enum:["\
in","guard","set","say","actions","target","reenter","call","with","save","resume"]}}},else:{if:{required:["in"]},then:{
type:"object",properties:{in:{$ref:"#/definitions/wait"},guard:{$ref:"#/definitions/expression"},set:{$ref:"#/definition\
s/assignments"},say:{$ref:"#/definitions/messages"},actions:{$ref:"#/definitions/actions"},target:{$ref:"#/definitions/t\
arget"},reenter:{type:"boolean"},call:{$ref:"#/definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"#/\
definitions/assignments"},resume:{enum:["ask","silent","confirm"]}},required:["in"],propertyNames:{enum:["in","guard","s\
et","say","actions","target","reenter","call","with","save","resume"]}},else:{type:"object",propertyNames:{pattern:"^([0\
-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"},additionalProperties:{$ref:"#/definitions/transitions"},minProperties:1}}};const ds={if:{type:"object"},then:{type:"object",properties:{guard:{$ref:"#/definitions/expression"},set:{$ref:"#/defini\
tions/assignments"},say:{$ref:"#/definitions/messages"},actions:{$ref:"#/definitions/actions"},target:{$ref:"#/definitio\
ns/target"},reenter:{type:"boolean"},call:{$ref:"#/definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"\
#/definitions/assignments"},resume:{enum:["ask","silent","confirm"]}},propertyNames:{enum:["guard","set","say","actions",
"target","reenter","call","with","save","resume"]}},else:{$ref:"#/definitions/target"}};function lr(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const g=r;let n=!0;const f=r;if(!(t&&typeof t=="objec\
t"&&!Array.isArray(t))){const m={};e===null?e=[m]:e.push(m),r++}var o=f===r;r=g,e!==null&&(g?e.length=g:e=null);let i;if(o){
const m=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const u in t){const y=r;if(!(u==="guard"||u==="set"||u==="say"||
u==="actions"||u==="target"||u==="reenter"||u==="call"||u==="with"||u==="save"||u==="resume")){const P={instancePath:s,schemaPath:"\
#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:ds.then.propertyNames.enum},propertyName:u};e===null?e=[
P]:e.push(P),r++}var a=y===r;if(!a){const P={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{
propertyName:u}};e===null?e=[P]:e.push(P),r++}}if(t.guard!==void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.set!==void 0&&(I(t.set,{instancePath:s+"/set",
parentData:t,parentDataProperty:"set",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.say!==void 0&&
(U(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),
r=e.length)),t.actions!==void 0&&(z(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:l})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.target!==void 0&&(Z(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.reenter!==void 0&&typeof t.
reenter!="boolean"){const u={instancePath:s+"/reenter",schemaPath:"#/then/properties/reenter/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[u]:e.push(u),r++}if(t.call!==void 0&&(T(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"\
call",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.with!==void 0&&(V(t.with,{instancePath:s+"/wi\
th",parentData:t,parentDataProperty:"with",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.save!==void 0&&
(I(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),
r=e.length)),t.resume!==void 0){let u=t.resume;if(!(u==="ask"||u==="silent"||u==="confirm")){const y={instancePath:s+"/r\
esume",schemaPath:"#/then/properties/resume/enum",keyword:"enum",params:{allowedValues:ds.then.properties.resume.enum}};
e===null?e=[y]:e.push(y),r++}}}else{const u={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};
e===null?e=[u]:e.push(u),r++}var o=m===r;n=o,i="then"}else{const m=r;Z(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length);var o=m===r;n=o,i="else"}if(!n){const m={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[m]:e.push(m),r++}return lr.errors=e,r===0}function x(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const g=r;let n=!0;const f=r;if(!Array.
isArray(t)){const a={};e===null?e=[a]:e.push(a),r++}var o=f===r;r=g,e!==null&&(g?e.length=g:e=null);let i;if(o){const a=r;
if(Array.isArray(t)){if(t.length<1){const u={instancePath:s,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[u]:e.push(u),r++}const c=t.length;for(let u=0;u<c;u++)lr(t[u],{instancePath:s+"/"+u,parentData:t,parentDataProperty:u,
rootData:l})||(e=e===null?lr.errors:e.concat(lr.errors),r=e.length)}var o=a===r;n=o,i="then"}else{const a=r;lr(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?lr.errors:e.concat(lr.errors),r=e.length);var o=a===r;n=o,i=
"else"}if(!n){const a={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[a]:e.push(a),
r++}return x.errors=e,r===0}function mt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,
r=0;const g=r;let n=!0;const f=r;if(!Array.isArray(t)){const y={};e===null?e=[y]:e.push(y),r++}var o=f===r;r=g,e!==null&&
(g?e.length=g:e=null);let i;if(o){const y=r;if(Array.isArray(t)){const d=t.length;for(let v=0;v<d;v++){let $=t[v];if($&&
typeof $=="object"&&!Array.isArray($)){if($.in===void 0){const p={instancePath:s+"/"+v,schemaPath:"#/then/items/required",
keyword:"required",params:{missingProperty:"in"}};e===null?e=[p]:e.push(p),r++}for(const p in $){const h=r;if(!(p==="in"||
p==="guard"||p==="set"||p==="say"||p==="actions"||p==="target"||p==="reenter"||p==="call"||p==="with"||p==="save"||p==="\
resume")){const _={instancePath:s+"/"+v,schemaPath:"#/then/items/propertyNames/enum",keyword:"enum",params:{allowedValues:sr.
then.items.propertyNames.enum},propertyName:p};e===null?e=[_]:e.push(_),r++}var a=h===r;if(!a){const _={instancePath:s+"\
/"+v,schemaPath:"#/then/items/propertyNames",keyword:"propertyNames",params:{propertyName:p}};e===null?e=[_]:e.push(_),r++}}
if($.in!==void 0&&(le($.in,{instancePath:s+"/"+v+"/in",parentData:$,parentDataProperty:"in",rootData:l})||(e=e===null?le.
errors:e.concat(le.errors),r=e.length)),$.guard!==void 0&&(q($.guard,{instancePath:s+"/"+v+"/guard",parentData:$,parentDataProperty:"\
guard",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),$.set!==void 0&&(I($.set,{instancePath:s+"/"+v+
"/set",parentData:$,parentDataProperty:"set",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),$.say!==
void 0&&(U($.say,{instancePath:s+"/"+v+"/say",parentData:$,parentDataProperty:"say",rootData:l})||(e=e===null?U.errors:e.
concat(U.errors),r=e.length)),$.actions!==void 0&&(z($.actions,{instancePath:s+"/"+v+"/actions",parentData:$,parentDataProperty:"\
actions",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),$.target!==void 0&&(Z($.target,{instancePath:s+
"/"+v+"/target",parentData:$,parentDataProperty:"target",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),
$.reenter!==void 0&&typeof $.reenter!="boolean"){const p={instancePath:s+"/"+v+"/reenter",schemaPath:"#/then/items/prope\
rties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?e=[p]:e.push(p),r++}if($.call!==void 0&&(T($.call,{
instancePath:s+"/"+v+"/call",parentData:$,parentDataProperty:"call",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),
r=e.length)),$.with!==void 0&&(V($.with,{instancePath:s+"/"+v+"/with",parentData:$,parentDataProperty:"with",rootData:l})||
(e=e===null?V.errors:e.concat(V.errors),r=e.length)),$.save!==void 0&&(I($.save,{instancePath:s+"/"+v+"/save",parentData:$,
parentDataProperty:"save",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),$.resume!==void 0){let p=$.
resume;if(!(p==="ask"||p==="silent"||p==="confirm")){const h={instancePath:s+"/"+v+"/resume",schemaPath:"#/then/items/pr\
operties/resume/enum",keyword:"enum",params:{allowedValues:sr.then.items.properties.resume.enum}};e===null?e=[h]:e.push(
h),r++}}}else{const p={instancePath:s+"/"+v,schemaPath:"#/then/items/type",keyword:"type",params:{type:"object"}};e===null?
e=[p]:e.push(p),r++}}}var o=y===r;n=o,i="then"}else{const y=r,P=r;let d=!0;const v=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){let h;if(t.in===void 0&&(h="in")){const _={};e===null?e=[_]:e.push(_),r++}}var m=v===r;r=P,e!==null&&(P?e.length=P:e=
null);let $;if(m){const h=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.in===void 0){const b={instancePath:s,schemaPath:"\
#/else/then/required",keyword:"required",params:{missingProperty:"in"}};e===null?e=[b]:e.push(b),r++}for(const b in t){const w=r;
if(!(b==="in"||b==="guard"||b==="set"||b==="say"||b==="actions"||b==="target"||b==="reenter"||b==="call"||b==="with"||b===
"save"||b==="resume")){const k={instancePath:s,schemaPath:"#/else/then/propertyNames/enum",keyword:"enum",params:{allowedValues:sr.
else.then.propertyNames.enum},propertyName:b};e===null?e=[k]:e.push(k),r++}var c=w===r;if(!c){const k={instancePath:s,schemaPath:"\
#/else/then/propertyNames",keyword:"propertyNames",params:{propertyName:b}};e===null?e=[k]:e.push(k),r++}}if(t.in!==void 0&&
(le(t.in,{instancePath:s+"/in",parentData:t,parentDataProperty:"in",rootData:l})||(e=e===null?le.errors:e.concat(le.errors),
r=e.length)),t.guard!==void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.set!==void 0&&(I(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"\
set",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.say!==void 0&&(U(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.actions!==void 0&&
(z(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:l})||(e=e===null?z.errors:e.concat(
z.errors),r=e.length)),t.target!==void 0&&(Z(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.reenter!==void 0&&typeof t.reenter!="boolean"){const b={
instancePath:s+"/reenter",schemaPath:"#/else/then/properties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[b]:e.push(b),r++}if(t.call!==void 0&&(T(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:l})||
(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.with!==void 0&&(V(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"\
with",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.save!==void 0&&(I(t.save,{instancePath:s+"/sa\
ve",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.resume!==
void 0){let b=t.resume;if(!(b==="ask"||b==="silent"||b==="confirm")){const w={instancePath:s+"/resume",schemaPath:"#/els\
e/then/properties/resume/enum",keyword:"enum",params:{allowedValues:sr.else.then.properties.resume.enum}};e===null?e=[w]:
e.push(w),r++}}}else{const b={instancePath:s,schemaPath:"#/else/then/type",keyword:"type",params:{type:"object"}};e===null?
e=[b]:e.push(b),r++}var m=h===r;d=m,$="then"}else{const h=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(
t).length<1){const b={instancePath:s,schemaPath:"#/else/else/minProperties",keyword:"minProperties",params:{limit:1}};e===
null?e=[b]:e.push(b),r++}for(const b in t){const w=r;if(typeof b=="string"&&!Vt.test(b)){const k={instancePath:s,schemaPath:"\
#/else/else/propertyNames/pattern",keyword:"pattern",params:{pattern:"^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"},propertyName:b};
e===null?e=[k]:e.push(k),r++}var u=w===r;if(!u){const k={instancePath:s,schemaPath:"#/else/else/propertyNames",keyword:"\
propertyNames",params:{propertyName:b}};e===null?e=[k]:e.push(k),r++}}for(const b in t)x(t[b],{instancePath:s+"/"+b.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:b,rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=
e.length)}else{const b={instancePath:s,schemaPath:"#/else/else/type",keyword:"type",params:{type:"object"}};e===null?e=[
b]:e.push(b),r++}var m=h===r;d=m,$="else"}if(!d){const h={instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:$}};
e===null?e=[h]:e.push(h),r++}var o=y===r;n=o,i="else"}if(!n){const y={instancePath:s,schemaPath:"#/if",keyword:"if",params:{
failingKeyword:i}};e===null?e=[y]:e.push(y),r++}return mt.errors=e,r===0}function Ie(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;const g=r;let n=!0;const f=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const a={};
e===null?e=[a]:e.push(a),r++}var o=f===r;r=g,e!==null&&(g?e.length=g:e=null);let i;if(o){const a=r;be(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?be.errors:e.concat(be.errors),r=e.length);var o=a===r;n=o,i=
"then"}else{const a=r;R(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?R.errors:e.concat(
R.errors),r=e.length);var o=a===r;n=o,i="else"}if(!n){const a={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};
e===null?e=[a]:e.push(a),r++}return Ie.errors=e,r===0}function Zs(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.renga===void 0){const w={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"renga"}};e===null?e=[w]:e.push(w),r++}if(t.bot===void 0){
const w={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bot"}};e===null?e=[w]:e.push(
w),r++}if(t.locales===void 0){const w={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
locales"}};e===null?e=[w]:e.push(w),r++}for(const w in t){const k=r;if(!(w==="renga"||w==="bot"||w==="locales"||w==="tim\
ezone"||w==="types"||w==="user"||w==="constants"||w==="services"||w==="functions"||w==="tables"||w==="commands"||w==="ev\
ents"||w==="on"||w==="repairs"||w==="defaults"||w==="delivery"||w==="stack")){const j={instancePath:s,schemaPath:"#/prop\
ertyNames/enum",keyword:"enum",params:{allowedValues:_e.propertyNames.enum},propertyName:w};e===null?e=[j]:e.push(j),r++}
var g=k===r;if(!g){const j={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:w}};
e===null?e=[j]:e.push(j),r++}}if(t.renga!==void 0&&t.renga!==1){const w={instancePath:s+"/renga",schemaPath:"#/propertie\
s/renga/const",keyword:"const",params:{allowedValue:1}};e===null?e=[w]:e.push(w),r++}if(t.bot!==void 0){let w=t.bot;if(typeof w==
"string"){if(!os.test(w)){const k={instancePath:s+"/bot",schemaPath:"#/properties/bot/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"}};e===null?e=[k]:e.push(k),r++}}else{const k={instancePath:s+"/bot",schemaPath:"#/pr\
operties/bot/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}if(t.locales!==void 0){let w=t.locales;
if(Array.isArray(w)){if(w.length<1){const j={instancePath:s+"/locales",schemaPath:"#/properties/locales/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[j]:e.push(j),r++}const k=w.length;for(let j=0;j<k;j++){let D=w[j];if(typeof D=="\
string"){if(!Be.test(D)){const C={instancePath:s+"/locales/"+j,schemaPath:"#/properties/locales/items/pattern",keyword:"\
pattern",params:{pattern:"^(?!use$)[a-z]{2,3}(-[A-Za-z0-9]+)*$"}};e===null?e=[C]:e.push(C),r++}}else{const C={instancePath:s+
"/locales/"+j,schemaPath:"#/properties/locales/items/type",keyword:"type",params:{type:"string"}};e===null?e=[C]:e.push(
C),r++}}}else{const k={instancePath:s+"/locales",schemaPath:"#/properties/locales/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[k]:e.push(k),r++}}if(t.timezone!==void 0&&typeof t.timezone!="string"){const w={instancePath:s+"/timez\
one",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}if(t.types!==
void 0){let w=t.types;if(w&&typeof w=="object"&&!Array.isArray(w)){for(const k in w){const j=r;if(typeof k=="string"&&!O.
test(k)){const D={instancePath:s+"/types",schemaPath:"#/properties/types/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:k};e===null?e=[D]:e.push(D),r++}var n=j===r;if(!n){const D={instancePath:s+
"/types",schemaPath:"#/properties/types/propertyNames",keyword:"propertyNames",params:{propertyName:k}};e===null?e=[D]:e.
push(D),r++}}for(const k in w)re(w[k],{instancePath:s+"/types/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:w,parentDataProperty:k,
rootData:l})||(e=e===null?re.errors:e.concat(re.errors),r=e.length)}else{const k={instancePath:s+"/types",schemaPath:"#/\
properties/types/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}}if(t.user!==void 0&&(Sr(t.user,
{instancePath:s+"/user",parentData:t,parentDataProperty:"user",rootData:l})||(e=e===null?Sr.errors:e.concat(Sr.errors),r=
e.length)),t.constants!==void 0&&(ur(t.constants,{instancePath:s+"/constants",parentData:t,parentDataProperty:"constants",
rootData:l})||(e=e===null?ur.errors:e.concat(ur.errors),r=e.length)),t.services!==void 0){let w=t.services;if(w&&typeof w==
"object"&&!Array.isArray(w)){for(const k in w){const j=r;if(typeof k=="string"&&!os.test(k)){const D={instancePath:s+"/s\
ervices",schemaPath:"#/properties/services/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-\
9_-]*$"},propertyName:k};e===null?e=[D]:e.push(D),r++}var f=j===r;if(!f){const D={instancePath:s+"/services",schemaPath:"\
#/properties/services/propertyNames",keyword:"propertyNames",params:{propertyName:k}};e===null?e=[D]:e.push(D),r++}}for(const k in w)
Hr(w[k],{instancePath:s+"/services/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:w,parentDataProperty:k,rootData:l})||
(e=e===null?Hr.errors:e.concat(Hr.errors),r=e.length)}else{const k={instancePath:s+"/services",schemaPath:"#/properties/\
services/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}}if(t.functions!==void 0){let w=t.functions;
if(w&&typeof w=="object"&&!Array.isArray(w)){for(const k in w){const j=r;if(typeof k=="string"&&!O.test(k)){const D={instancePath:s+
"/functions",schemaPath:"#/properties/functions/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Z\
a-z0-9_]*$"},propertyName:k};e===null?e=[D]:e.push(D),r++}var o=j===r;if(!o){const D={instancePath:s+"/functions",schemaPath:"\
#/properties/functions/propertyNames",keyword:"propertyNames",params:{propertyName:k}};e===null?e=[D]:e.push(D),r++}}for(const k in w){
let j=w[k];if(j&&typeof j=="object"&&!Array.isArray(j)){for(const D in j){const C=r;if(!(D==="with"||D==="result")){const S={
instancePath:s+"/functions/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/functions/additionalPrope\
rties/propertyNames/enum",keyword:"enum",params:{allowedValues:_e.properties.functions.additionalProperties.propertyNames.
enum},propertyName:D};e===null?e=[S]:e.push(S),r++}var i=C===r;if(!i){const S={instancePath:s+"/functions/"+k.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/functions/additionalProperties/propertyNames",keyword:"propertyNames",
params:{propertyName:D}};e===null?e=[S]:e.push(S),r++}}if(j.with!==void 0){let D=j.with;if(D&&typeof D=="object"&&!Array.
isArray(D)){for(const C in D){const S=r;if(typeof C=="string"&&!O.test(C)){const M={instancePath:s+"/functions/"+k.replace(
/~/g,"~0").replace(/\//g,"~1")+"/with",schemaPath:"#/properties/functions/additionalProperties/properties/with/propertyN\
ames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:C};e===null?e=[M]:e.push(M),r++}
var a=S===r;if(!a){const M={instancePath:s+"/functions/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/with",schemaPath:"#/\
properties/functions/additionalProperties/properties/with/propertyNames",keyword:"propertyNames",params:{propertyName:C}};
e===null?e=[M]:e.push(M),r++}}for(const C in D)re(D[C],{instancePath:s+"/functions/"+k.replace(/~/g,"~0").replace(/\//g,
"~1")+"/with/"+C.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:D,parentDataProperty:C,rootData:l})||(e=e===null?re.errors:
e.concat(re.errors),r=e.length)}else{const C={instancePath:s+"/functions/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/wi\
th",schemaPath:"#/properties/functions/additionalProperties/properties/with/type",keyword:"type",params:{type:"object"}};
e===null?e=[C]:e.push(C),r++}}j.result!==void 0&&(re(j.result,{instancePath:s+"/functions/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/result",parentData:j,parentDataProperty:"result",rootData:l})||(e=e===null?re.errors:e.concat(re.errors),r=
e.length))}else{const D={instancePath:s+"/functions/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
functions/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[D]:e.push(D),r++}}}else{const k={
instancePath:s+"/functions",schemaPath:"#/properties/functions/type",keyword:"type",params:{type:"object"}};e===null?e=[
k]:e.push(k),r++}}if(t.tables!==void 0){let w=t.tables;if(w&&typeof w=="object"&&!Array.isArray(w)){for(const k in w){const j=r;
if(typeof k=="string"&&!O.test(k)){const D={instancePath:s+"/tables",schemaPath:"#/properties/tables/propertyNames/patte\
rn",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:k};e===null?e=[D]:e.push(D),r++}var m=j===
r;if(!m){const D={instancePath:s+"/tables",schemaPath:"#/properties/tables/propertyNames",keyword:"propertyNames",params:{
propertyName:k}};e===null?e=[D]:e.push(D),r++}}for(const k in w){let j=w[k];if(j&&typeof j=="object"&&!Array.isArray(j)){
if(j.value===void 0){const D={instancePath:s+"/tables/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propertie\
s/tables/additionalProperties/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[D]:e.push(D),r++}
for(const D in j){const C=r;if(!(D==="key"||D==="value"||D==="expires")){const S={instancePath:s+"/tables/"+k.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/propertyNames/enum",keyword:"enum",params:{
allowedValues:_e.properties.tables.additionalProperties.propertyNames.enum},propertyName:D};e===null?e=[S]:e.push(S),r++}
var c=C===r;if(!c){const S={instancePath:s+"/tables/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
tables/additionalProperties/propertyNames",keyword:"propertyNames",params:{propertyName:D}};e===null?e=[S]:e.push(S),r++}}
j.key!==void 0&&(re(j.key,{instancePath:s+"/tables/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/key",parentData:j,parentDataProperty:"\
key",rootData:l})||(e=e===null?re.errors:e.concat(re.errors),r=e.length)),j.value!==void 0&&(re(j.value,{instancePath:s+
"/tables/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/value",parentData:j,parentDataProperty:"value",rootData:l})||(e=e===
null?re.errors:e.concat(re.errors),r=e.length)),j.expires!==void 0&&(Ve(j.expires,{instancePath:s+"/tables/"+k.replace(/~/g,
"~0").replace(/\//g,"~1")+"/expires",parentData:j,parentDataProperty:"expires",rootData:l})||(e=e===null?Ve.errors:e.concat(
Ve.errors),r=e.length))}else{const D={instancePath:s+"/tables/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/tables/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[D]:e.push(D),r++}}}else{const k={
instancePath:s+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(
k),r++}}if(t.commands!==void 0){let w=t.commands;if(w&&typeof w=="object"&&!Array.isArray(w)){for(const k in w){const j=r;
if(typeof k=="string"&&!O.test(k)){const D={instancePath:s+"/commands",schemaPath:"#/properties/commands/propertyNames/p\
attern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:k};e===null?e=[D]:e.push(D),r++}var u=j===
r;if(!u){const D={instancePath:s+"/commands",schemaPath:"#/properties/commands/propertyNames",keyword:"propertyNames",params:{
propertyName:k}};e===null?e=[D]:e.push(D),r++}}for(const k in w)Wr(w[k],{instancePath:s+"/commands/"+k.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:w,parentDataProperty:k,rootData:l})||(e=e===null?Wr.errors:e.concat(Wr.errors),r=e.length)}else{
const k={instancePath:s+"/commands",schemaPath:"#/properties/commands/type",keyword:"type",params:{type:"object"}};e===null?
e=[k]:e.push(k),r++}}if(t.events!==void 0){let w=t.events;if(w&&typeof w=="object"&&!Array.isArray(w))for(const k in w){
let j=w[k];const D=r;let C=!0;const S=r;if(j!==null){const M={};e===null?e=[M]:e.push(M),r++}var y=S===r;if(r=D,e!==null&&
(D?e.length=D:e=null),!y){const M=r;if(j&&typeof j=="object"&&!Array.isArray(j)){for(const H in j){const W=r;if(H!=="dat\
a"){const X={instancePath:s+"/events/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/events/addition\
alProperties/else/propertyNames/enum",keyword:"enum",params:{allowedValues:_e.properties.events.additionalProperties.else.
propertyNames.enum},propertyName:H};e===null?e=[X]:e.push(X),r++}var P=W===r;if(!P){const X={instancePath:s+"/events/"+k.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/events/additionalProperties/else/propertyNames",keyword:"\
propertyNames",params:{propertyName:H}};e===null?e=[X]:e.push(X),r++}}if(j.data!==void 0){let H=j.data;if(H&&typeof H=="\
object"&&!Array.isArray(H)){for(const W in H){const X=r;if(typeof W=="string"&&!O.test(W)){const se={instancePath:s+"/ev\
ents/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/data",schemaPath:"#/properties/events/additionalProperties/else/proper\
ties/data/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:W};e===null?
e=[se]:e.push(se),r++}var d=X===r;if(!d){const se={instancePath:s+"/events/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/\
data",schemaPath:"#/properties/events/additionalProperties/else/properties/data/propertyNames",keyword:"propertyNames",params:{
propertyName:W}};e===null?e=[se]:e.push(se),r++}}for(const W in H)re(H[W],{instancePath:s+"/events/"+k.replace(/~/g,"~0").
replace(/\//g,"~1")+"/data/"+W.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:H,parentDataProperty:W,rootData:l})||(e=
e===null?re.errors:e.concat(re.errors),r=e.length)}else{const W={instancePath:s+"/events/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/data",schemaPath:"#/properties/events/additionalProperties/else/properties/data/type",keyword:"type",params:{
type:"object"}};e===null?e=[W]:e.push(W),r++}}}else{const H={instancePath:s+"/events/"+k.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/events/additionalProperties/else/type",keyword:"type",params:{type:"object"}};e===null?e=
[H]:e.push(H),r++}var y=M===r;C=y}if(!C){const M={instancePath:s+"/events/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/events/additionalProperties/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[M]:e.push(M),r++}}else{
const k={instancePath:s+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type:"object"}};e===null?
e=[k]:e.push(k),r++}}if(t.on!==void 0&&(ut(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||
(e=e===null?ut.errors:e.concat(ut.errors),r=e.length)),t.repairs!==void 0){let w=t.repairs;if(w&&typeof w=="object"&&!Array.
isArray(w)){for(const k in w){const j=r;if(!(k==="$cancel"||k==="$back"||k==="$help"||k==="$repeat"||k==="$correct"||k===
"$resume"||k==="$stale"||k==="$stackFull"||k==="$notUnderstood"||k==="$silence"||k==="$error"||k==="$handoff")){const D={
instancePath:s+"/repairs",schemaPath:"#/properties/repairs/propertyNames/enum",keyword:"enum",params:{allowedValues:_e.properties.
repairs.propertyNames.enum},propertyName:k};e===null?e=[D]:e.push(D),r++}var v=j===r;if(!v){const D={instancePath:s+"/re\
pairs",schemaPath:"#/properties/repairs/propertyNames",keyword:"propertyNames",params:{propertyName:k}};e===null?e=[D]:e.
push(D),r++}}w.$cancel!==void 0&&(G(w.$cancel,{instancePath:s+"/repairs/$cancel",parentData:w,parentDataProperty:"$cance\
l",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),r=e.length)),w.$back!==void 0&&(G(w.$back,{instancePath:s+"/rep\
airs/$back",parentData:w,parentDataProperty:"$back",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),r=e.length)),w.
$help!==void 0&&(G(w.$help,{instancePath:s+"/repairs/$help",parentData:w,parentDataProperty:"$help",rootData:l})||(e=e===
null?G.errors:e.concat(G.errors),r=e.length)),w.$repeat!==void 0&&(G(w.$repeat,{instancePath:s+"/repairs/$repeat",parentData:w,
parentDataProperty:"$repeat",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),r=e.length)),w.$correct!==void 0&&(G(
w.$correct,{instancePath:s+"/repairs/$correct",parentData:w,parentDataProperty:"$correct",rootData:l})||(e=e===null?G.errors:
e.concat(G.errors),r=e.length)),w.$resume!==void 0&&(G(w.$resume,{instancePath:s+"/repairs/$resume",parentData:w,parentDataProperty:"\
$resume",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),r=e.length)),w.$stale!==void 0&&(G(w.$stale,{instancePath:s+
"/repairs/$stale",parentData:w,parentDataProperty:"$stale",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),r=e.length)),
w.$stackFull!==void 0&&(G(w.$stackFull,{instancePath:s+"/repairs/$stackFull",parentData:w,parentDataProperty:"$stackFull",
rootData:l})||(e=e===null?G.errors:e.concat(G.errors),r=e.length)),w.$notUnderstood!==void 0&&(G(w.$notUnderstood,{instancePath:s+
"/repairs/$notUnderstood",parentData:w,parentDataProperty:"$notUnderstood",rootData:l})||(e=e===null?G.errors:e.concat(G.
errors),r=e.length)),w.$silence!==void 0&&(G(w.$silence,{instancePath:s+"/repairs/$silence",parentData:w,parentDataProperty:"\
$silence",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),r=e.length)),w.$error!==void 0&&(G(w.$error,{instancePath:s+
"/repairs/$error",parentData:w,parentDataProperty:"$error",rootData:l})||(e=e===null?G.errors:e.concat(G.errors),r=e.length)),
w.$handoff!==void 0&&(G(w.$handoff,{instancePath:s+"/repairs/$handoff",parentData:w,parentDataProperty:"$handoff",rootData:l})||
(e=e===null?G.errors:e.concat(G.errors),r=e.length))}else{const k={instancePath:s+"/repairs",schemaPath:"#/properties/re\
pairs/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}}if(t.defaults!==void 0){let w=t.defaults;
if(w&&typeof w=="object"&&!Array.isArray(w)){for(const k in w){const j=r;if(!(k==="silence"||k==="invalid"||k==="attempt\
s"||k==="interrupt"||k==="resume"||k==="help"||k==="taps")){const D={instancePath:s+"/defaults",schemaPath:"#/properties\
/defaults/propertyNames/enum",keyword:"enum",params:{allowedValues:_e.properties.defaults.propertyNames.enum},propertyName:k};
e===null?e=[D]:e.push(D),r++}var $=j===r;if(!$){const D={instancePath:s+"/defaults",schemaPath:"#/properties/defaults/pr\
opertyNames",keyword:"propertyNames",params:{propertyName:k}};e===null?e=[D]:e.push(D),r++}}if(w.silence!==void 0&&(mt(w.
silence,{instancePath:s+"/defaults/silence",parentData:w,parentDataProperty:"silence",rootData:l})||(e=e===null?mt.errors:
e.concat(mt.errors),r=e.length)),w.invalid!==void 0){let k=w.invalid;const j=r;let D=!0;const C=r;if(!Array.isArray(k)){
const M={};e===null?e=[M]:e.push(M),r++}var p=C===r;r=j,e!==null&&(j?e.length=j:e=null);let S;if(p){const M=r;if(Array.isArray(
k)){if(k.length<1){const W={instancePath:s+"/defaults/invalid",schemaPath:"#/properties/defaults/properties/invalid/then\
/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[W]:e.push(W),r++}const H=k.length;for(let W=0;W<H;W++)Ie(k[W],
{instancePath:s+"/defaults/invalid/"+W,parentData:k,parentDataProperty:W,rootData:l})||(e=e===null?Ie.errors:e.concat(Ie.
errors),r=e.length)}var p=M===r;D=p,S="then"}else{const M=r;Ie(k,{instancePath:s+"/defaults/invalid",parentData:w,parentDataProperty:"\
invalid",rootData:l})||(e=e===null?Ie.errors:e.concat(Ie.errors),r=e.length);var p=M===r;D=p,S="else"}if(!D){const M={instancePath:s+
"/defaults/invalid",schemaPath:"#/properties/defaults/properties/invalid/if",keyword:"if",params:{failingKeyword:S}};e===
null?e=[M]:e.push(M),r++}}if(w.attempts!==void 0){let k=w.attempts;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k))){const j={
instancePath:s+"/defaults/attempts",schemaPath:"#/properties/defaults/properties/attempts/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[j]:e.push(j),r++}if(typeof k=="number"&&(k<1||isNaN(k))){const j={instancePath:s+"/defaults/attem\
pts",schemaPath:"#/properties/defaults/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[j]:e.push(j),r++}}if(w.interrupt!==void 0){let k=w.interrupt;const j=r;let D=!0;const C=r;if(!Array.isArray(
k)){const M={};e===null?e=[M]:e.push(M),r++}var h=C===r;r=j,e!==null&&(j?e.length=j:e=null);let S;if(h){const M=r;if(Array.
isArray(k)){const H=k.length;for(let W=0;W<H;W++)Ue(k[W],{instancePath:s+"/defaults/interrupt/"+W,parentData:k,parentDataProperty:W,
rootData:l})||(e=e===null?Ue.errors:e.concat(Ue.errors),r=e.length)}var h=M===r;D=h,S="then"}else{const M=r;if(!(k==="af\
ter"||k==="first"||k==="deny")){const H={instancePath:s+"/defaults/interrupt",schemaPath:"#/properties/defaults/properti\
es/interrupt/else/enum",keyword:"enum",params:{allowedValues:_e.properties.defaults.properties.interrupt.else.enum}};e===
null?e=[H]:e.push(H),r++}var h=M===r;D=h,S="else"}if(!D){const M={instancePath:s+"/defaults/interrupt",schemaPath:"#/pro\
perties/defaults/properties/interrupt/if",keyword:"if",params:{failingKeyword:S}};e===null?e=[M]:e.push(M),r++}}if(w.resume!==
void 0){let k=w.resume;if(!(k==="ask"||k==="silent"||k==="confirm")){const j={instancePath:s+"/defaults/resume",schemaPath:"\
#/properties/defaults/properties/resume/enum",keyword:"enum",params:{allowedValues:_e.properties.defaults.properties.resume.
enum}};e===null?e=[j]:e.push(j),r++}}if(w.help!==void 0&&(Ie(w.help,{instancePath:s+"/defaults/help",parentData:w,parentDataProperty:"\
help",rootData:l})||(e=e===null?Ie.errors:e.concat(Ie.errors),r=e.length)),w.taps!==void 0){let k=w.taps;if(!(k==="while\
-current"||k==="once"||k==="always")){const j={instancePath:s+"/defaults/taps",schemaPath:"#/properties/defaults/propert\
ies/taps/enum",keyword:"enum",params:{allowedValues:_e.properties.defaults.properties.taps.enum}};e===null?e=[j]:e.push(
j),r++}}}else{const k={instancePath:s+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[k]:e.push(k),r++}}if(t.delivery!==void 0){let w=t.delivery;if(w&&typeof w=="object"&&!Array.isArray(
w)){for(const k in w){const j=r;if(!(k==="policy"||k==="pushBudget")){const D={instancePath:s+"/delivery",schemaPath:"#/\
properties/delivery/propertyNames/enum",keyword:"enum",params:{allowedValues:_e.properties.delivery.propertyNames.enum},
propertyName:k};e===null?e=[D]:e.push(D),r++}var _=j===r;if(!_){const D={instancePath:s+"/delivery",schemaPath:"#/proper\
ties/delivery/propertyNames",keyword:"propertyNames",params:{propertyName:k}};e===null?e=[D]:e.push(D),r++}}if(w.policy!==
void 0){let k=w.policy;if(!(k==="reply-first"||k==="reply-only"||k==="push")){const j={instancePath:s+"/delivery/policy",
schemaPath:"#/properties/delivery/properties/policy/enum",keyword:"enum",params:{allowedValues:_e.properties.delivery.properties.
policy.enum}};e===null?e=[j]:e.push(j),r++}}if(w.pushBudget!==void 0){let k=w.pushBudget;if(k&&typeof k=="object"&&!Array.
isArray(k)){for(const j in k){const D=r;if(!(j==="month"||j==="userDay")){const C={instancePath:s+"/delivery/pushBudget",
schemaPath:"#/properties/delivery/properties/pushBudget/propertyNames/enum",keyword:"enum",params:{allowedValues:_e.properties.
delivery.properties.pushBudget.propertyNames.enum},propertyName:j};e===null?e=[C]:e.push(C),r++}var b=D===r;if(!b){const C={
instancePath:s+"/delivery/pushBudget",schemaPath:"#/properties/delivery/properties/pushBudget/propertyNames",keyword:"pr\
opertyNames",params:{propertyName:j}};e===null?e=[C]:e.push(C),r++}}if(k.month!==void 0){let j=k.month;if(!(typeof j=="n\
umber"&&!(j%1)&&!isNaN(j))){const D={instancePath:s+"/delivery/pushBudget/month",schemaPath:"#/properties/delivery/prope\
rties/pushBudget/properties/month/type",keyword:"type",params:{type:"integer"}};e===null?e=[D]:e.push(D),r++}if(typeof j==
"number"&&(j<0||isNaN(j))){const D={instancePath:s+"/delivery/pushBudget/month",schemaPath:"#/properties/delivery/proper\
ties/pushBudget/properties/month/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[D]:e.push(D),r++}}
if(k.userDay!==void 0){let j=k.userDay;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j))){const D={instancePath:s+"/delivery/p\
ushBudget/userDay",schemaPath:"#/properties/delivery/properties/pushBudget/properties/userDay/type",keyword:"type",params:{
type:"integer"}};e===null?e=[D]:e.push(D),r++}if(typeof j=="number"&&(j<0||isNaN(j))){const D={instancePath:s+"/delivery\
/pushBudget/userDay",schemaPath:"#/properties/delivery/properties/pushBudget/properties/userDay/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:0}};e===null?e=[D]:e.push(D),r++}}}else{const j={instancePath:s+"/delivery/pushBudget",
schemaPath:"#/properties/delivery/properties/pushBudget/type",keyword:"type",params:{type:"object"}};e===null?e=[j]:e.push(
j),r++}}}else{const k={instancePath:s+"/delivery",schemaPath:"#/properties/delivery/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[k]:e.push(k),r++}}if(t.stack!==void 0){let w=t.stack;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w))){const k={
instancePath:s+"/stack",schemaPath:"#/properties/stack/type",keyword:"type",params:{type:"integer"}};e===null?e=[k]:e.push(
k),r++}if(typeof w=="number"){if(w>16||isNaN(w)){const k={instancePath:s+"/stack",schemaPath:"#/properties/stack/maximum",
keyword:"maximum",params:{comparison:"<=",limit:16}};e===null?e=[k]:e.push(k),r++}if(w<1||isNaN(w)){const k={instancePath:s+
"/stack",schemaPath:"#/properties/stack/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[k]:e.push(
k),r++}}}}else{const w={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[w]:e.push(
w),r++}return Zs.errors=e,r===0}const ln=Is;const tn={type:"object",properties:{renga:{const:1},flows:{type:"object",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*\
$"},additionalProperties:{$ref:"#/definitions/flow"},minProperties:1}},required:["renga","flows"],propertyNames:{enum:["\
renga","flows"]}},Lr={type:"object",properties:{title:{$ref:"#/definitions/text"},onRestart:{enum:["resume","restart","s\
tack"]},context:{$ref:"#/definitions/variables"},constants:{$ref:"#/definitions/dataMap"},derive:{type:"object",propertyNames:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},additionalProperties:{$ref:"#/definitions/expression"}},input:{$ref:"#/definitions/v\
ariables"},output:{$ref:"#/definitions/dataMap"},triggers:{$ref:"#/definitions/triggers"},on:{$ref:"#/definitions/on"},initial:{
type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},silence:{$ref:"#/definitions/timed"},invalid:{if:{type:"array"},then:{
items:{$ref:"#/definitions/text"},minItems:1},else:{$ref:"#/definitions/text"}},attempts:{type:"integer",minimum:1},interrupt:{
if:{type:"array"},then:{items:{$ref:"#/definitions/flowName"}},else:{enum:["after","first","deny"]}},resume:{enum:["ask",
"silent","confirm"]},help:{$ref:"#/definitions/text"},taps:{enum:["while-current","once","always"]},states:{$ref:"#/defi\
nitions/states"},aside:{$ref:"#/definitions/aside"}},required:["states"],propertyNames:{enum:["title","onRestart","conte\
xt","constants","derive","input","output","triggers","on","initial","silence","invalid","attempts","interrupt","resume",
"help","taps","states","aside"]}};function $e(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t){const f=r;if(typeof n=="string"&&!O.test(n)){const o={
instancePath:s,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:n};
e===null?e=[o]:e.push(o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}for(const n in t)fr(t[n],{instancePath:s+"/"+n.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:n,rootData:l})||(e=e===null?fr.errors:e.concat(fr.errors),r=e.
length)}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),
r++}return $e.errors=e,r===0}const gs={if:{type:"object",anyOf:[{required:["match"]},{required:["guard"]},{required:["set"]},{required:["with"]},{required:[
"resume"]}]},then:{type:"object",properties:{match:{if:{type:"array"},then:{items:{$ref:"#/definitions/dataMatch"},minItems:1},
else:{$ref:"#/definitions/dataMatch"}},guard:{$ref:"#/definitions/expression"},set:{$ref:"#/definitions/assignments"},with:{
$ref:"#/definitions/dataMap"},resume:{enum:["ask","silent","confirm"]}},propertyNames:{enum:["match","guard","set","with",
"resume"]}},else:{if:{enum:[!0,null]},else:{$ref:"#/definitions/dataMatch"}}};function ge(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const g=r;let n=!0;const f=r;if(!(t&&typeof t=="object"&&!Array.isArray(
t))){const v={};e===null?e=[v]:e.push(v),r++}const o=r;let i=!1;const a=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let v;
if(t.match===void 0&&(v="match")){const $={};e===null?e=[$]:e.push($),r++}}var m=a===r;if(i=i||m,!i){const v=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let p;if(t.guard===void 0&&(p="guard")){const h={};e===null?e=[h]:e.push(h),r++}}var m=v===
r;if(i=i||m,!i){const p=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let _;if(t.set===void 0&&(_="set")){const b={};e===
null?e=[b]:e.push(b),r++}}var m=p===r;if(i=i||m,!i){const _=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let w;if(t.with===
void 0&&(w="with")){const k={};e===null?e=[k]:e.push(k),r++}}var m=_===r;if(i=i||m,!i){const w=r;if(t&&typeof t=="object"&&
!Array.isArray(t)){let j;if(t.resume===void 0&&(j="resume")){const D={};e===null?e=[D]:e.push(D),r++}}var m=w===r;i=i||m}}}}
if(i)r=o,e!==null&&(o?e.length=o:e=null);else{const v={};e===null?e=[v]:e.push(v),r++}var c=f===r;r=g,e!==null&&(g?e.length=
g:e=null);let u;if(c){const v=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const p in t){const h=r;if(!(p==="match"||
p==="guard"||p==="set"||p==="with"||p==="resume")){const _={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"\
enum",params:{allowedValues:gs.then.propertyNames.enum},propertyName:p};e===null?e=[_]:e.push(_),r++}var y=h===r;if(!y){
const _={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName:p}};e===null?e=[_]:
e.push(_),r++}}if(t.match!==void 0){let p=t.match;const h=r;let _=!0;const b=r;if(!Array.isArray(p)){const k={};e===null?
e=[k]:e.push(k),r++}var P=b===r;r=h,e!==null&&(h?e.length=h:e=null);let w;if(P){const k=r;if(Array.isArray(p)){if(p.length<
1){const C={instancePath:s+"/match",schemaPath:"#/then/properties/match/then/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[C]:e.push(C),r++}const D=p.length;for(let C=0;C<D;C++)ne(p[C],{instancePath:s+"/match/"+C,parentData:p,parentDataProperty:C,
rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length)}var P=k===r;_=P,w="then"}else{const k=r;ne(p,{instancePath:s+
"/match",parentData:t,parentDataProperty:"match",rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length);var P=k===
r;_=P,w="else"}if(!_){const k={instancePath:s+"/match",schemaPath:"#/then/properties/match/if",keyword:"if",params:{failingKeyword:w}};
e===null?e=[k]:e.push(k),r++}}if(t.guard!==void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.set!==void 0&&(I(t.set,{instancePath:s+"/set",
parentData:t,parentDataProperty:"set",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.with!==void 0&&
(V(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"with",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),
r=e.length)),t.resume!==void 0){let p=t.resume;if(!(p==="ask"||p==="silent"||p==="confirm")){const h={instancePath:s+"/r\
esume",schemaPath:"#/then/properties/resume/enum",keyword:"enum",params:{allowedValues:gs.then.properties.resume.enum}};
e===null?e=[h]:e.push(h),r++}}}else{const p={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};
e===null?e=[p]:e.push(p),r++}var c=v===r;n=c,u="then"}else{const v=r,$=r;let p=!0;const h=r;if(!(t===!0||t===null)){const b={};
e===null?e=[b]:e.push(b),r++}var d=h===r;if(r=$,e!==null&&($?e.length=$:e=null),!d){const b=r;ne(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length);var d=b===r;p=d}if(!p){const b={
instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[b]:e.push(b),r++}var c=v===
r;n=c,u="else"}if(!n){const v={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[v]:e.
push(v),r++}return ge.errors=e,r===0}const ws={if:{type:"object",anyOf:[{required:["match"]},{required:["guard"]},{required:[
"set"]},{required:["with"]},{required:["resume"]}]},then:{type:"object",properties:{match:{if:{type:"array"},then:{items:{
$ref:"#/definitions/textMatch"},minItems:1},else:{$ref:"#/definitions/textMatch"}},guard:{$ref:"#/definitions/expression"},
set:{$ref:"#/definitions/assignments"},with:{$ref:"#/definitions/dataMap"},resume:{enum:["ask","silent","confirm"]}},propertyNames:{
enum:["match","guard","set","with","resume"]}},else:{$ref:"#/definitions/textMatch"}};function we(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const g=r;let n=!0;const f=r;if(!(t&&typeof t=="object"&&!Array.isArray(
t))){const d={};e===null?e=[d]:e.push(d),r++}const o=r;let i=!1;const a=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let d;
if(t.match===void 0&&(d="match")){const v={};e===null?e=[v]:e.push(v),r++}}var m=a===r;if(i=i||m,!i){const d=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let $;if(t.guard===void 0&&($="guard")){const p={};e===null?e=[p]:e.push(p),r++}}var m=d===
r;if(i=i||m,!i){const $=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.set===void 0&&(h="set")){const _={};e===
null?e=[_]:e.push(_),r++}}var m=$===r;if(i=i||m,!i){const h=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let b;if(t.with===
void 0&&(b="with")){const w={};e===null?e=[w]:e.push(w),r++}}var m=h===r;if(i=i||m,!i){const b=r;if(t&&typeof t=="object"&&
!Array.isArray(t)){let k;if(t.resume===void 0&&(k="resume")){const j={};e===null?e=[j]:e.push(j),r++}}var m=b===r;i=i||m}}}}
if(i)r=o,e!==null&&(o?e.length=o:e=null);else{const d={};e===null?e=[d]:e.push(d),r++}var c=f===r;r=g,e!==null&&(g?e.length=
g:e=null);let u;if(c){const d=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const $ in t){const p=r;if(!($==="match"||
$==="guard"||$==="set"||$==="with"||$==="resume")){const h={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"\
enum",params:{allowedValues:ws.then.propertyNames.enum},propertyName:$};e===null?e=[h]:e.push(h),r++}var y=p===r;if(!y){
const h={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName:$}};e===null?e=[h]:
e.push(h),r++}}if(t.match!==void 0){let $=t.match;const p=r;let h=!0;const _=r;if(!Array.isArray($)){const w={};e===null?
e=[w]:e.push(w),r++}var P=_===r;r=p,e!==null&&(p?e.length=p:e=null);let b;if(P){const w=r;if(Array.isArray($)){if($.length<
1){const D={instancePath:s+"/match",schemaPath:"#/then/properties/match/then/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[D]:e.push(D),r++}const j=$.length;for(let D=0;D<j;D++)ie($[D],{instancePath:s+"/match/"+D,parentData:$,parentDataProperty:D,
rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),r=e.length)}var P=w===r;h=P,b="then"}else{const w=r;ie($,{instancePath:s+
"/match",parentData:t,parentDataProperty:"match",rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),r=e.length);var P=w===
r;h=P,b="else"}if(!h){const w={instancePath:s+"/match",schemaPath:"#/then/properties/match/if",keyword:"if",params:{failingKeyword:b}};
e===null?e=[w]:e.push(w),r++}}if(t.guard!==void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.set!==void 0&&(I(t.set,{instancePath:s+"/set",
parentData:t,parentDataProperty:"set",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.with!==void 0&&
(V(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"with",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),
r=e.length)),t.resume!==void 0){let $=t.resume;if(!($==="ask"||$==="silent"||$==="confirm")){const p={instancePath:s+"/r\
esume",schemaPath:"#/then/properties/resume/enum",keyword:"enum",params:{allowedValues:ws.then.properties.resume.enum}};
e===null?e=[p]:e.push(p),r++}}}else{const $={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};
e===null?e=[$]:e.push($),r++}var c=d===r;n=c,u="then"}else{const d=r;ie(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?ie.errors:e.concat(ie.errors),r=e.length);var c=d===r;n=c,u="else"}if(!n){const d={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[d]:e.push(d),r++}return we.errors=e,r===0}function cr(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){for(const i in t)if(!(i==="text"||i==="message"||i==="postback")){let a=t[i];const m=r;let c=!0;const u=r;if(!Array.
isArray(a)){const P={};e===null?e=[P]:e.push(P),r++}var g=u===r;r=m,e!==null&&(m?e.length=m:e=null);let y;if(g){const P=r;
if(Array.isArray(a)){if(a.length<1){const $={instancePath:s+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/a\
dditionalProperties/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[$]:e.push($),r++}const v=a.length;for(let $=0;$<
v;$++)ge(a[$],{instancePath:s+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+$,parentData:a,parentDataProperty:$,rootData:l})||
(e=e===null?ge.errors:e.concat(ge.errors),r=e.length)}var g=P===r;c=g,y="then"}else{const P=r;ge(a,{instancePath:s+"/"+i.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:i,rootData:l})||(e=e===null?ge.errors:e.concat(ge.
errors),r=e.length);var g=P===r;c=g,y="else"}if(!c){const P={instancePath:s+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/if",keyword:"if",params:{failingKeyword:y}};e===null?e=[P]:e.push(P),r++}}if(t.text!==
void 0){let i=t.text;const a=r;let m=!0;const c=r;if(!Array.isArray(i)){const y={};e===null?e=[y]:e.push(y),r++}var n=c===
r;r=a,e!==null&&(a?e.length=a:e=null);let u;if(n){const y=r;if(Array.isArray(i)){if(i.length<1){const v={instancePath:s+
"/text",schemaPath:"#/properties/text/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),r++}const d=i.
length;for(let v=0;v<d;v++)we(i[v],{instancePath:s+"/text/"+v,parentData:i,parentDataProperty:v,rootData:l})||(e=e===null?
we.errors:e.concat(we.errors),r=e.length)}var n=y===r;m=n,u="then"}else{const y=r;we(i,{instancePath:s+"/text",parentData:t,
parentDataProperty:"text",rootData:l})||(e=e===null?we.errors:e.concat(we.errors),r=e.length);var n=y===r;m=n,u="else"}if(!m){
const y={instancePath:s+"/text",schemaPath:"#/properties/text/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[y]:
e.push(y),r++}}if(t.message!==void 0){let i=t.message;const a=r;let m=!0;const c=r;if(!Array.isArray(i)){const y={};e===
null?e=[y]:e.push(y),r++}var f=c===r;r=a,e!==null&&(a?e.length=a:e=null);let u;if(f){const y=r;if(Array.isArray(i)){if(i.
length<1){const v={instancePath:s+"/message",schemaPath:"#/properties/message/then/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[v]:e.push(v),r++}const d=i.length;for(let v=0;v<d;v++)we(i[v],{instancePath:s+"/message/"+v,parentData:i,
parentDataProperty:v,rootData:l})||(e=e===null?we.errors:e.concat(we.errors),r=e.length)}var f=y===r;m=f,u="then"}else{const y=r;
we(i,{instancePath:s+"/message",parentData:t,parentDataProperty:"message",rootData:l})||(e=e===null?we.errors:e.concat(we.
errors),r=e.length);var f=y===r;m=f,u="else"}if(!m){const y={instancePath:s+"/message",schemaPath:"#/properties/message/\
if",keyword:"if",params:{failingKeyword:u}};e===null?e=[y]:e.push(y),r++}}if(t.postback!==void 0){let i=t.postback;const a=r;
let m=!0;const c=r;if(!Array.isArray(i)){const y={};e===null?e=[y]:e.push(y),r++}var o=c===r;r=a,e!==null&&(a?e.length=a:
e=null);let u;if(o){const y=r;if(Array.isArray(i)){if(i.length<1){const v={instancePath:s+"/postback",schemaPath:"#/prop\
erties/postback/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),r++}const d=i.length;for(let v=0;v<
d;v++)ge(i[v],{instancePath:s+"/postback/"+v,parentData:i,parentDataProperty:v,rootData:l})||(e=e===null?ge.errors:e.concat(
ge.errors),r=e.length)}var o=y===r;m=o,u="then"}else{const y=r;ge(i,{instancePath:s+"/postback",parentData:t,parentDataProperty:"\
postback",rootData:l})||(e=e===null?ge.errors:e.concat(ge.errors),r=e.length);var o=y===r;m=o,u="else"}if(!m){const y={instancePath:s+
"/postback",schemaPath:"#/properties/postback/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[y]:e.push(y),r++}}}else{
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return cr.
errors=e,r===0}function B(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){for(const o in t)if(!(o==="text"||o==="message")){let i=t[o];const a=r;let m=!0;const c=r;
if(!Array.isArray(i)){const y={};e===null?e=[y]:e.push(y),r++}var g=c===r;r=a,e!==null&&(a?e.length=a:e=null);let u;if(g){
const y=r;if(Array.isArray(i)){if(i.length<1){const v={instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),r++}const d=i.length;
for(let v=0;v<d;v++)Pe(i[v],{instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+v,parentData:i,parentDataProperty:v,
rootData:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),r=e.length)}var g=y===r;m=g,u="then"}else{const y=r;Pe(i,{instancePath:s+
"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:o,rootData:l})||(e=e===null?Pe.errors:e.concat(
Pe.errors),r=e.length);var g=y===r;m=g,u="else"}if(!m){const y={instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/additionalProperties/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[y]:e.push(y),r++}}if(t.text!==
void 0){let o=t.text;const i=r;let a=!0;const m=r;if(!Array.isArray(o)){const u={};e===null?e=[u]:e.push(u),r++}var n=m===
r;r=i,e!==null&&(i?e.length=i:e=null);let c;if(n){const u=r;if(Array.isArray(o)){if(o.length<1){const d={instancePath:s+
"/text",schemaPath:"#/properties/text/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[d]:e.push(d),r++}const P=o.
length;for(let d=0;d<P;d++)Q(o[d],{instancePath:s+"/text/"+d,parentData:o,parentDataProperty:d,rootData:l})||(e=e===null?
Q.errors:e.concat(Q.errors),r=e.length)}var n=u===r;a=n,c="then"}else{const u=r;Q(o,{instancePath:s+"/text",parentData:t,
parentDataProperty:"text",rootData:l})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length);var n=u===r;a=n,c="else"}if(!a){
const u={instancePath:s+"/text",schemaPath:"#/properties/text/if",keyword:"if",params:{failingKeyword:c}};e===null?e=[u]:
e.push(u),r++}}if(t.message!==void 0){let o=t.message;const i=r;let a=!0;const m=r;if(!Array.isArray(o)){const u={};e===
null?e=[u]:e.push(u),r++}var f=m===r;r=i,e!==null&&(i?e.length=i:e=null);let c;if(f){const u=r;if(Array.isArray(o)){if(o.
length<1){const d={instancePath:s+"/message",schemaPath:"#/properties/message/then/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[d]:e.push(d),r++}const P=o.length;for(let d=0;d<P;d++)Q(o[d],{instancePath:s+"/message/"+d,parentData:o,
parentDataProperty:d,rootData:l})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length)}var f=u===r;a=f,c="then"}else{const u=r;
Q(o,{instancePath:s+"/message",parentData:t,parentDataProperty:"message",rootData:l})||(e=e===null?Q.errors:e.concat(Q.errors),
r=e.length);var f=u===r;a=f,c="else"}if(!a){const u={instancePath:s+"/message",schemaPath:"#/properties/message/if",keyword:"\
if",params:{failingKeyword:c}};e===null?e=[u]:e.push(u),r++}}}else{const o={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return B.errors=e,r===0}function L(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const g=r;let n=!0;const f=r;if(!Array.isArray(t)){const y={};e===
null?e=[y]:e.push(y),r++}var o=f===r;r=g,e!==null&&(g?e.length=g:e=null);let i;if(o){const y=r;if(Array.isArray(t)){const d=t.
length;for(let v=0;v<d;v++){let $=t[v];if($&&typeof $=="object"&&!Array.isArray($)){if($.in===void 0){const p={instancePath:s+
"/"+v,schemaPath:"#/then/items/required",keyword:"required",params:{missingProperty:"in"}};e===null?e=[p]:e.push(p),r++}
for(const p in $){const h=r;if(!(p==="in"||p==="guard"||p==="set"||p==="say"||p==="actions"||p==="target"||p==="reenter"||
p==="call"||p==="with"||p==="save"||p==="resume")){const _={instancePath:s+"/"+v,schemaPath:"#/then/items/propertyNames/\
enum",keyword:"enum",params:{allowedValues:sr.then.items.propertyNames.enum},propertyName:p};e===null?e=[_]:e.push(_),r++}
var a=h===r;if(!a){const _={instancePath:s+"/"+v,schemaPath:"#/then/items/propertyNames",keyword:"propertyNames",params:{
propertyName:p}};e===null?e=[_]:e.push(_),r++}}if($.in!==void 0&&(le($.in,{instancePath:s+"/"+v+"/in",parentData:$,parentDataProperty:"\
in",rootData:l})||(e=e===null?le.errors:e.concat(le.errors),r=e.length)),$.guard!==void 0&&(q($.guard,{instancePath:s+"/"+
v+"/guard",parentData:$,parentDataProperty:"guard",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),$.
set!==void 0&&(I($.set,{instancePath:s+"/"+v+"/set",parentData:$,parentDataProperty:"set",rootData:l})||(e=e===null?I.errors:
e.concat(I.errors),r=e.length)),$.say!==void 0&&(U($.say,{instancePath:s+"/"+v+"/say",parentData:$,parentDataProperty:"s\
ay",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),$.actions!==void 0&&(z($.actions,{instancePath:s+
"/"+v+"/actions",parentData:$,parentDataProperty:"actions",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),
$.target!==void 0&&(Z($.target,{instancePath:s+"/"+v+"/target",parentData:$,parentDataProperty:"target",rootData:l})||(e=
e===null?Z.errors:e.concat(Z.errors),r=e.length)),$.reenter!==void 0&&typeof $.reenter!="boolean"){const p={instancePath:s+
"/"+v+"/reenter",schemaPath:"#/then/items/properties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?e=[p]:
e.push(p),r++}if($.call!==void 0&&(T($.call,{instancePath:s+"/"+v+"/call",parentData:$,parentDataProperty:"call",rootData:l})||
(e=e===null?T.errors:e.concat(T.errors),r=e.length)),$.with!==void 0&&(V($.with,{instancePath:s+"/"+v+"/with",parentData:$,
parentDataProperty:"with",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),$.save!==void 0&&(I($.save,
{instancePath:s+"/"+v+"/save",parentData:$,parentDataProperty:"save",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),
r=e.length)),$.resume!==void 0){let p=$.resume;if(!(p==="ask"||p==="silent"||p==="confirm")){const h={instancePath:s+"/"+
v+"/resume",schemaPath:"#/then/items/properties/resume/enum",keyword:"enum",params:{allowedValues:sr.then.items.properties.
resume.enum}};e===null?e=[h]:e.push(h),r++}}}else{const p={instancePath:s+"/"+v,schemaPath:"#/then/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}}}var o=y===r;n=o,i="then"}else{const y=r,P=r;let d=!0;const v=r;
if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.in===void 0&&(h="in")){const _={};e===null?e=[_]:e.push(_),r++}}
var m=v===r;r=P,e!==null&&(P?e.length=P:e=null);let $;if(m){const h=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.
in===void 0){const b={instancePath:s,schemaPath:"#/else/then/required",keyword:"required",params:{missingProperty:"in"}};
e===null?e=[b]:e.push(b),r++}for(const b in t){const w=r;if(!(b==="in"||b==="guard"||b==="set"||b==="say"||b==="actions"||
b==="target"||b==="reenter"||b==="call"||b==="with"||b==="save"||b==="resume")){const k={instancePath:s,schemaPath:"#/el\
se/then/propertyNames/enum",keyword:"enum",params:{allowedValues:sr.else.then.propertyNames.enum},propertyName:b};e===null?
e=[k]:e.push(k),r++}var c=w===r;if(!c){const k={instancePath:s,schemaPath:"#/else/then/propertyNames",keyword:"propertyN\
ames",params:{propertyName:b}};e===null?e=[k]:e.push(k),r++}}if(t.in!==void 0&&(le(t.in,{instancePath:s+"/in",parentData:t,
parentDataProperty:"in",rootData:l})||(e=e===null?le.errors:e.concat(le.errors),r=e.length)),t.guard!==void 0&&(q(t.guard,
{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=
e.length)),t.set!==void 0&&(I(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"set",rootData:l})||(e=e===null?
I.errors:e.concat(I.errors),r=e.length)),t.say!==void 0&&(U(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
say",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.actions!==void 0&&(z(t.actions,{instancePath:s+
"/actions",parentData:t,parentDataProperty:"actions",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),
t.target!==void 0&&(Z(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?
Z.errors:e.concat(Z.errors),r=e.length)),t.reenter!==void 0&&typeof t.reenter!="boolean"){const b={instancePath:s+"/reen\
ter",schemaPath:"#/else/then/properties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?e=[b]:e.push(b),r++}
if(t.call!==void 0&&(T(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:l})||(e=e===null?T.
errors:e.concat(T.errors),r=e.length)),t.with!==void 0&&(V(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"\
with",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.save!==void 0&&(I(t.save,{instancePath:s+"/sa\
ve",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.resume!==
void 0){let b=t.resume;if(!(b==="ask"||b==="silent"||b==="confirm")){const w={instancePath:s+"/resume",schemaPath:"#/els\
e/then/properties/resume/enum",keyword:"enum",params:{allowedValues:sr.else.then.properties.resume.enum}};e===null?e=[w]:
e.push(w),r++}}}else{const b={instancePath:s,schemaPath:"#/else/then/type",keyword:"type",params:{type:"object"}};e===null?
e=[b]:e.push(b),r++}var m=h===r;d=m,$="then"}else{const h=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(
t).length<1){const b={instancePath:s,schemaPath:"#/else/else/minProperties",keyword:"minProperties",params:{limit:1}};e===
null?e=[b]:e.push(b),r++}for(const b in t){const w=r;if(typeof b=="string"&&!Vt.test(b)){const k={instancePath:s,schemaPath:"\
#/else/else/propertyNames/pattern",keyword:"pattern",params:{pattern:"^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"},propertyName:b};
e===null?e=[k]:e.push(k),r++}var u=w===r;if(!u){const k={instancePath:s,schemaPath:"#/else/else/propertyNames",keyword:"\
propertyNames",params:{propertyName:b}};e===null?e=[k]:e.push(k),r++}}for(const b in t)x(t[b],{instancePath:s+"/"+b.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:b,rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=
e.length)}else{const b={instancePath:s,schemaPath:"#/else/else/type",keyword:"type",params:{type:"object"}};e===null?e=[
b]:e.push(b),r++}var m=h===r;d=m,$="else"}if(!d){const h={instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:$}};
e===null?e=[h]:e.push(h),r++}var o=y===r;n=o,i="else"}if(!n){const y={instancePath:s,schemaPath:"#/if",keyword:"if",params:{
failingKeyword:i}};e===null?e=[y]:e.push(y),r++}return L.errors=e,r===0}const Ee={type:"object",properties:{ask:{type:"string",pattern:"^(user[.])?[A-Za-z_][A-Za-z0-9_]*$"},prompt:{$ref:"#/def\
initions/messages"},suggest:{$ref:"#/definitions/options"},picker:{type:"object",properties:{label:{$ref:"#/definitions/\
text"},min:{$ref:"#/definitions/data"},max:{$ref:"#/definitions/data"},initial:{$ref:"#/definitions/data"}},propertyNames:{
enum:["label","min","max","initial"]}},parse:{$ref:"#/definitions/expression"},check:{if:{type:"array"},then:{items:{type:"\
object",properties:{that:{$ref:"#/definitions/expression"},else:{$ref:"#/definitions/messages"}},required:["that"],propertyNames:{
enum:["that","else"]}},minItems:1},else:{type:"object",properties:{that:{$ref:"#/definitions/expression"},else:{$ref:"#/\
definitions/messages"}},required:["that"],propertyNames:{enum:["that","else"]}}},ifKnown:{enum:["ask","skip"]},skip:{$ref:"\
#/definitions/words"},done:{$ref:"#/definitions/words"},required:{type:"boolean"},gather:{$ref:"#/definitions/duration"},
save:{$ref:"#/definitions/assignments"},options:{$ref:"#/definitions/options"},as:{enum:["quickReply","buttons","confirm",
"carousel","flex"]},onFailed:{$ref:"#/definitions/target"},silence:{$ref:"#/definitions/timed"},invalid:{if:{type:"array"},
then:{items:{$ref:"#/definitions/text"},minItems:1},else:{$ref:"#/definitions/text"}},attempts:{type:"integer",minimum:1},
interrupt:{if:{type:"array"},then:{items:{$ref:"#/definitions/flowName"}},else:{enum:["after","first","deny"]}},resume:{
enum:["ask","silent","confirm"]},help:{$ref:"#/definitions/text"},taps:{enum:["while-current","once","always"]},type:{enum:[
"final","parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/de\
finitions/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/ti\
med"},onDone:{$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/t\
arget"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/d\
efinitions/aside"}},required:["ask"],propertyNames:{enum:["ask","prompt","suggest","picker","parse","check","ifKnown","s\
kip","done","required","gather","save","options","as","onFailed","silence","invalid","attempts","interrupt","resume","he\
lp","taps","type","say","entry","exit","on","always","after","onDone","onError","target","initial","states","aside"]}},Es=new RegExp(
"^(user[.])?[A-Za-z_][A-Za-z0-9_]*$","");const vs={type:"object",properties:{each:{type:"string"},label:{$ref:"#/definitions/text"},value:{$ref:"#/definitions/da\
ta"},synonyms:{$ref:"#/definitions/words"},set:{$ref:"#/definitions/assignments"},guard:{$ref:"#/definitions/expression"},
target:{$ref:"#/definitions/target"},title:{$ref:"#/definitions/text"},text:{$ref:"#/definitions/text"},image:{$ref:"#/d\
efinitions/data"},uri:{$ref:"#/definitions/data"},style:{enum:["primary","secondary","link"]},action:{type:"object"}},if:{
required:["action"]},else:{if:{required:["value"]},else:{required:["label"]}},propertyNames:{enum:["each","label","value",
"synonyms","set","guard","target","title","text","image","uri","style","action"]}};function ht(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const g=r;let n=!0;const f=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){let m;if(t.action===void 0&&(m="action")){const c={};e===null?e=[c]:e.push(c),r++}}var o=f===r;if(r=g,e!==null&&(g?e.
length=g:e=null),!o){const m=r,c=r;let u=!0;const y=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let d;if(t.value===void 0&&
(d="value")){const v={};e===null?e=[v]:e.push(v),r++}}var i=y===r;if(r=c,e!==null&&(c?e.length=c:e=null),!i){const d=r;if(t&&
typeof t=="object"&&!Array.isArray(t)&&t.label===void 0){const $={instancePath:s,schemaPath:"#/else/else/required",keyword:"\
required",params:{missingProperty:"label"}};e===null?e=[$]:e.push($),r++}var i=d===r;u=i}if(!u){const d={instancePath:s,
schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[d]:e.push(d),r++}var o=m===r;n=o}if(!n){
const m={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[m]:e.push(m),r++}if(t&&
typeof t=="object"&&!Array.isArray(t)){for(const m in t){const c=r;if(!(m==="each"||m==="label"||m==="value"||m==="synon\
yms"||m==="set"||m==="guard"||m==="target"||m==="title"||m==="text"||m==="image"||m==="uri"||m==="style"||m==="action")){
const u={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:vs.propertyNames.enum},propertyName:m};
e===null?e=[u]:e.push(u),r++}var a=c===r;if(!a){const u={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:m}};e===null?e=[u]:e.push(u),r++}}if(t.each!==void 0&&typeof t.each!="string"){const m={instancePath:s+
"/each",schemaPath:"#/properties/each/type",keyword:"type",params:{type:"string"}};e===null?e=[m]:e.push(m),r++}if(t.label!==
void 0&&(E(t.label,{instancePath:s+"/label",parentData:t,parentDataProperty:"label",rootData:l})||(e=e===null?E.errors:e.
concat(E.errors),r=e.length)),t.value!==void 0&&(K(t.value,{instancePath:s+"/value",parentData:t,parentDataProperty:"val\
ue",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.synonyms!==void 0&&(oe(t.synonyms,{instancePath:s+
"/synonyms",parentData:t,parentDataProperty:"synonyms",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length)),
t.set!==void 0&&(I(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"set",rootData:l})||(e=e===null?I.errors:
e.concat(I.errors),r=e.length)),t.guard!==void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"g\
uard",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.target!==void 0&&(Z(t.target,{instancePath:s+
"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.
title!==void 0&&(E(t.title,{instancePath:s+"/title",parentData:t,parentDataProperty:"title",rootData:l})||(e=e===null?E.
errors:e.concat(E.errors),r=e.length)),t.text!==void 0&&(E(t.text,{instancePath:s+"/text",parentData:t,parentDataProperty:"\
text",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.image!==void 0&&(K(t.image,{instancePath:s+"/\
image",parentData:t,parentDataProperty:"image",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.uri!==
void 0&&(K(t.uri,{instancePath:s+"/uri",parentData:t,parentDataProperty:"uri",rootData:l})||(e=e===null?K.errors:e.concat(
K.errors),r=e.length)),t.style!==void 0){let m=t.style;if(!(m==="primary"||m==="secondary"||m==="link")){const c={instancePath:s+
"/style",schemaPath:"#/properties/style/enum",keyword:"enum",params:{allowedValues:vs.properties.style.enum}};e===null?e=
[c]:e.push(c),r++}}if(t.action!==void 0){let m=t.action;if(!(m&&typeof m=="object"&&!Array.isArray(m))){const c={instancePath:s+
"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}}}else{
const m={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}return ht.
errors=e,r===0}function ar(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;const g=r;
let n=!0;const f=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const c={};e===null?e=[c]:e.push(c),r++}var o=f===r;r=
g,e!==null&&(g?e.length=g:e=null);let i;if(o){const c=r,u=r;let y=!0;const P=r;if(t&&typeof t=="object"&&!Array.isArray(
t))for(const $ in t){const p=r;if(typeof $=="string"&&!Be.test($)){const h={};e===null?e=[h]:e.push(h),r++}var a=p===r;if(!a){
const h={};e===null?e=[h]:e.push(h),r++;break}}var m=P===r;r=u,e!==null&&(u?e.length=u:e=null);let d;if(m){const $=r;be(
t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?be.errors:e.concat(be.errors),r=e.length);
var m=$===r;y=m,d="then"}else{const $=r;ht(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?
ht.errors:e.concat(ht.errors),r=e.length);var m=$===r;y=m,d="else"}if(!y){const $={instancePath:s,schemaPath:"#/then/if",
keyword:"if",params:{failingKeyword:d}};e===null?e=[$]:e.push($),r++}var o=c===r;n=o,i="then"}else{const c=r;R(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?R.errors:e.concat(R.errors),r=e.length);var o=c===r;n=o,i="e\
lse"}if(!n){const c={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[c]:e.push(c),r++}
return ar.errors=e,r===0}function Ke(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,
r=0;const g=r;let n=!0;const f=r;if(!Array.isArray(t)){const a={};e===null?e=[a]:e.push(a),r++}var o=f===r;r=g,e!==null&&
(g?e.length=g:e=null);let i;if(o){const a=r;if(Array.isArray(t)){if(t.length<1){const u={instancePath:s,schemaPath:"#/th\
en/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[u]:e.push(u),r++}const c=t.length;for(let u=0;u<c;u++)ar(t[u],
{instancePath:s+"/"+u,parentData:t,parentDataProperty:u,rootData:l})||(e=e===null?ar.errors:e.concat(ar.errors),r=e.length)}
var o=a===r;n=o,i="then"}else{const a=r;ar(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?
ar.errors:e.concat(ar.errors),r=e.length);var o=a===r;n=o,i="else"}if(!n){const a={instancePath:s,schemaPath:"#/if",keyword:"\
if",params:{failingKeyword:i}};e===null?e=[a]:e.push(a),r++}return Ke.errors=e,r===0}function dt(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(typeof t=="string"){if(!Vt.test(t)){const g={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"}};e===null?e=[g]:e.push(g),r++}}else{
const g={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}return dt.
errors=e,r===0}const ns={validate:Fr};function F(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;
if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t){const f=r;if(typeof n=="string"&&!O.test(n)){const o={instancePath:s,
schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:n};e===null?
e=[o]:e.push(o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[o]:e.push(o),r++}}for(const n in t)ns.validate(t[n],{instancePath:s+"/"+n.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:t,parentDataProperty:n,rootData:l})||(e=e===null?ns.validate.errors:e.concat(ns.validate.
errors),r=e.length)}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[
n]:e.push(n),r++}return F.errors=e,r===0}const J={validate:nr};function gt(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.ask===void 0){const c={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"ask"}};e===null?e=[c]:e.push(c),r++}for(const c in t){
const u=r;if(!(c==="ask"||c==="prompt"||c==="suggest"||c==="picker"||c==="parse"||c==="check"||c==="ifKnown"||c==="skip"||
c==="done"||c==="required"||c==="gather"||c==="save"||c==="options"||c==="as"||c==="onFailed"||c==="silence"||c==="inval\
id"||c==="attempts"||c==="interrupt"||c==="resume"||c==="help"||c==="taps"||c==="type"||c==="say"||c==="entry"||c==="exi\
t"||c==="on"||c==="always"||c==="after"||c==="onDone"||c==="onError"||c==="target"||c==="initial"||c==="states"||c==="as\
ide")){const y={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Ee.propertyNames.enum},
propertyName:c};e===null?e=[y]:e.push(y),r++}var g=u===r;if(!g){const y={instancePath:s,schemaPath:"#/propertyNames",keyword:"\
propertyNames",params:{propertyName:c}};e===null?e=[y]:e.push(y),r++}}if(t.ask!==void 0){let c=t.ask;if(typeof c=="strin\
g"){if(!Es.test(c)){const u={instancePath:s+"/ask",schemaPath:"#/properties/ask/pattern",keyword:"pattern",params:{pattern:"\
^(user[.])?[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:s+"/ask",schemaPath:"#/pr\
operties/ask/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}if(t.prompt!==void 0&&(U(t.prompt,
{instancePath:s+"/prompt",parentData:t,parentDataProperty:"prompt",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),
r=e.length)),t.suggest!==void 0&&(Ke(t.suggest,{instancePath:s+"/suggest",parentData:t,parentDataProperty:"suggest",rootData:l})||
(e=e===null?Ke.errors:e.concat(Ke.errors),r=e.length)),t.picker!==void 0){let c=t.picker;if(c&&typeof c=="object"&&!Array.
isArray(c)){for(const u in c){const y=r;if(!(u==="label"||u==="min"||u==="max"||u==="initial")){const P={instancePath:s+
"/picker",schemaPath:"#/properties/picker/propertyNames/enum",keyword:"enum",params:{allowedValues:Ee.properties.picker.
propertyNames.enum},propertyName:u};e===null?e=[P]:e.push(P),r++}var n=y===r;if(!n){const P={instancePath:s+"/picker",schemaPath:"\
#/properties/picker/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[P]:e.push(P),r++}}c.label!==
void 0&&(E(c.label,{instancePath:s+"/picker/label",parentData:c,parentDataProperty:"label",rootData:l})||(e=e===null?E.errors:
e.concat(E.errors),r=e.length)),c.min!==void 0&&(K(c.min,{instancePath:s+"/picker/min",parentData:c,parentDataProperty:"\
min",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),c.max!==void 0&&(K(c.max,{instancePath:s+"/picke\
r/max",parentData:c,parentDataProperty:"max",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),c.initial!==
void 0&&(K(c.initial,{instancePath:s+"/picker/initial",parentData:c,parentDataProperty:"initial",rootData:l})||(e=e===null?
K.errors:e.concat(K.errors),r=e.length))}else{const u={instancePath:s+"/picker",schemaPath:"#/properties/picker/type",keyword:"\
type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}}if(t.parse!==void 0&&(q(t.parse,{instancePath:s+"/parse",parentData:t,
parentDataProperty:"parse",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.check!==void 0){let c=t.
check;const u=r;let y=!0;const P=r;if(!Array.isArray(c)){const v={};e===null?e=[v]:e.push(v),r++}var f=P===r;r=u,e!==null&&
(u?e.length=u:e=null);let d;if(f){const v=r;if(Array.isArray(c)){if(c.length<1){const h={instancePath:s+"/check",schemaPath:"\
#/properties/check/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[h]:e.push(h),r++}const p=c.length;for(let h=0;h<
p;h++){let _=c[h];if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.that===void 0){const b={instancePath:s+"/check/"+h,schemaPath:"\
#/properties/check/then/items/required",keyword:"required",params:{missingProperty:"that"}};e===null?e=[b]:e.push(b),r++}
for(const b in _){const w=r;if(!(b==="that"||b==="else")){const k={instancePath:s+"/check/"+h,schemaPath:"#/properties/c\
heck/then/items/propertyNames/enum",keyword:"enum",params:{allowedValues:Ee.properties.check.then.items.propertyNames.enum},
propertyName:b};e===null?e=[k]:e.push(k),r++}var o=w===r;if(!o){const k={instancePath:s+"/check/"+h,schemaPath:"#/proper\
ties/check/then/items/propertyNames",keyword:"propertyNames",params:{propertyName:b}};e===null?e=[k]:e.push(k),r++}}_.that!==
void 0&&(q(_.that,{instancePath:s+"/check/"+h+"/that",parentData:_,parentDataProperty:"that",rootData:l})||(e=e===null?q.
errors:e.concat(q.errors),r=e.length)),_.else!==void 0&&(U(_.else,{instancePath:s+"/check/"+h+"/else",parentData:_,parentDataProperty:"\
else",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length))}else{const b={instancePath:s+"/check/"+h,schemaPath:"\
#/properties/check/then/items/type",keyword:"type",params:{type:"object"}};e===null?e=[b]:e.push(b),r++}}}var f=v===r;y=
f,d="then"}else{const v=r;if(c&&typeof c=="object"&&!Array.isArray(c)){if(c.that===void 0){const p={instancePath:s+"/che\
ck",schemaPath:"#/properties/check/else/required",keyword:"required",params:{missingProperty:"that"}};e===null?e=[p]:e.push(
p),r++}for(const p in c){const h=r;if(!(p==="that"||p==="else")){const _={instancePath:s+"/check",schemaPath:"#/properti\
es/check/else/propertyNames/enum",keyword:"enum",params:{allowedValues:Ee.properties.check.else.propertyNames.enum},propertyName:p};
e===null?e=[_]:e.push(_),r++}var i=h===r;if(!i){const _={instancePath:s+"/check",schemaPath:"#/properties/check/else/pro\
pertyNames",keyword:"propertyNames",params:{propertyName:p}};e===null?e=[_]:e.push(_),r++}}c.that!==void 0&&(q(c.that,{instancePath:s+
"/check/that",parentData:c,parentDataProperty:"that",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),
c.else!==void 0&&(U(c.else,{instancePath:s+"/check/else",parentData:c,parentDataProperty:"else",rootData:l})||(e=e===null?
U.errors:e.concat(U.errors),r=e.length))}else{const p={instancePath:s+"/check",schemaPath:"#/properties/check/else/type",
keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),r++}var f=v===r;y=f,d="else"}if(!y){const v={instancePath:s+
"/check",schemaPath:"#/properties/check/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[v]:e.push(v),r++}}if(t.ifKnown!==
void 0){let c=t.ifKnown;if(!(c==="ask"||c==="skip")){const u={instancePath:s+"/ifKnown",schemaPath:"#/properties/ifKnown\
/enum",keyword:"enum",params:{allowedValues:Ee.properties.ifKnown.enum}};e===null?e=[u]:e.push(u),r++}}if(t.skip!==void 0&&
(oe(t.skip,{instancePath:s+"/skip",parentData:t,parentDataProperty:"skip",rootData:l})||(e=e===null?oe.errors:e.concat(oe.
errors),r=e.length)),t.done!==void 0&&(oe(t.done,{instancePath:s+"/done",parentData:t,parentDataProperty:"done",rootData:l})||
(e=e===null?oe.errors:e.concat(oe.errors),r=e.length)),t.required!==void 0&&typeof t.required!="boolean"){const c={instancePath:s+
"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"boolean"}};e===null?e=[c]:e.push(c),r++}
if(t.gather!==void 0&&(dt(t.gather,{instancePath:s+"/gather",parentData:t,parentDataProperty:"gather",rootData:l})||(e=e===
null?dt.errors:e.concat(dt.errors),r=e.length)),t.save!==void 0&&(I(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"\
save",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.options!==void 0&&(Ke(t.options,{instancePath:s+
"/options",parentData:t,parentDataProperty:"options",rootData:l})||(e=e===null?Ke.errors:e.concat(Ke.errors),r=e.length)),
t.as!==void 0){let c=t.as;if(!(c==="quickReply"||c==="buttons"||c==="confirm"||c==="carousel"||c==="flex")){const u={instancePath:s+
"/as",schemaPath:"#/properties/as/enum",keyword:"enum",params:{allowedValues:Ee.properties.as.enum}};e===null?e=[u]:e.push(
u),r++}}if(t.onFailed!==void 0&&(Z(t.onFailed,{instancePath:s+"/onFailed",parentData:t,parentDataProperty:"onFailed",rootData:l})||
(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.silence!==void 0&&(L(t.silence,{instancePath:s+"/silence",parentData:t,
parentDataProperty:"silence",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.invalid!==void 0){let c=t.
invalid;const u=r;let y=!0;const P=r;if(!Array.isArray(c)){const v={};e===null?e=[v]:e.push(v),r++}var a=P===r;r=u,e!==null&&
(u?e.length=u:e=null);let d;if(a){const v=r;if(Array.isArray(c)){if(c.length<1){const h={instancePath:s+"/invalid",schemaPath:"\
#/properties/invalid/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[h]:e.push(h),r++}const p=c.length;for(let h=0;h<
p;h++)E(c[h],{instancePath:s+"/invalid/"+h,parentData:c,parentDataProperty:h,rootData:l})||(e=e===null?E.errors:e.concat(
E.errors),r=e.length)}var a=v===r;y=a,d="then"}else{const v=r;E(c,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"\
invalid",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length);var a=v===r;y=a,d="else"}if(!y){const v={instancePath:s+
"/invalid",schemaPath:"#/properties/invalid/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[v]:e.push(v),r++}}if(t.
attempts!==void 0){let c=t.attempts;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c))){const u={instancePath:s+"/attempts",schemaPath:"\
#/properties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.push(u),r++}if(typeof c=="number"&&
(c<1||isNaN(c))){const u={instancePath:s+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[u]:e.push(u),r++}}if(t.interrupt!==void 0){let c=t.interrupt;const u=r;let y=!0;const P=r;
if(!Array.isArray(c)){const v={};e===null?e=[v]:e.push(v),r++}var m=P===r;r=u,e!==null&&(u?e.length=u:e=null);let d;if(m){
const v=r;if(Array.isArray(c)){const p=c.length;for(let h=0;h<p;h++)T(c[h],{instancePath:s+"/interrupt/"+h,parentData:c,
parentDataProperty:h,rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)}var m=v===r;y=m,d="then"}else{const v=r;
if(!(c==="after"||c==="first"||c==="deny")){const p={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else\
/enum",keyword:"enum",params:{allowedValues:Ee.properties.interrupt.else.enum}};e===null?e=[p]:e.push(p),r++}var m=v===r;
y=m,d="else"}if(!y){const v={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:d}};
e===null?e=[v]:e.push(v),r++}}if(t.resume!==void 0){let c=t.resume;if(!(c==="ask"||c==="silent"||c==="confirm")){const u={
instancePath:s+"/resume",schemaPath:"#/properties/resume/enum",keyword:"enum",params:{allowedValues:Ee.properties.resume.
enum}};e===null?e=[u]:e.push(u),r++}}if(t.help!==void 0&&(E(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"\
help",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.taps!==void 0){let c=t.taps;if(!(c==="while-c\
urrent"||c==="once"||c==="always")){const u={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{
allowedValues:Ee.properties.taps.enum}};e===null?e=[u]:e.push(u),r++}}if(t.type!==void 0){let c=t.type;if(!(c==="final"||
c==="parallel"||c==="history")){const u={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:Ee.properties.type.enum}};e===null?e=[u]:e.push(u),r++}}if(t.say!==void 0&&(U(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.entry!==void 0&&
(z(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?z.errors:e.concat(
z.errors),r=e.length)),t.exit!==void 0&&(z(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:l})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.on!==void 0&&(B(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"\
on",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),t.always!==void 0&&(x(t.always,{instancePath:s+"/\
always",parentData:t,parentDataProperty:"always",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.after!==
void 0&&(L(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||(e=e===null?L.errors:e.
concat(L.errors),r=e.length)),t.onDone!==void 0&&(x(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"\
onDone",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.onError!==void 0&&(x(t.onError,{instancePath:s+
"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),
t.target!==void 0&&(Z(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?
Z.errors:e.concat(Z.errors),r=e.length)),t.initial!==void 0){let c=t.initial;if(typeof c=="string"){if(!O.test(c)){const u={
instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"}};e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",
keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}t.states!==void 0&&(J.validate(t.states,{instancePath:s+
"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=e===null?J.validate.errors:e.concat(J.validate.errors),
r=e.length)),t.aside!==void 0&&(F(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||
(e=e===null?F.errors:e.concat(F.errors),r=e.length))}else{const c={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[c]:e.push(c),r++}return gt.errors=e,r===0}const wr={type:"object",properties:{menu:{$ref:"#/\
definitions/messages"},options:{$ref:"#/definitions/options"},as:{enum:["quickReply","buttons","confirm","carousel","fle\
x"]},onFailed:{$ref:"#/definitions/target"},silence:{$ref:"#/definitions/timed"},invalid:{if:{type:"array"},then:{items:{
$ref:"#/definitions/text"},minItems:1},else:{$ref:"#/definitions/text"}},attempts:{type:"integer",minimum:1},interrupt:{
if:{type:"array"},then:{items:{$ref:"#/definitions/flowName"}},else:{enum:["after","first","deny"]}},resume:{enum:["ask",
"silent","confirm"]},help:{$ref:"#/definitions/text"},taps:{enum:["while-current","once","always"]},type:{enum:["final",
"parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definition\
s/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{
$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{
type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},
required:["menu","options"],propertyNames:{enum:["menu","options","as","onFailed","silence","invalid","attempts","interr\
upt","resume","help","taps","type","say","entry","exit","on","always","after","onDone","onError","target","initial","sta\
tes","aside"]}};function wt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.menu===void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"menu"}};e===null?e=[o]:e.push(o),r++}if(t.options===void 0){const o={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"options"}};e===null?e=[o]:e.push(o),r++}for(const o in t){const i=r;
if(!(o==="menu"||o==="options"||o==="as"||o==="onFailed"||o==="silence"||o==="invalid"||o==="attempts"||o==="interrupt"||
o==="resume"||o==="help"||o==="taps"||o==="type"||o==="say"||o==="entry"||o==="exit"||o==="on"||o==="always"||o==="after"||
o==="onDone"||o==="onError"||o==="target"||o==="initial"||o==="states"||o==="aside")){const a={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:wr.propertyNames.enum},propertyName:o};e===null?e=[a]:e.push(
a),r++}var g=i===r;if(!g){const a={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:o}};
e===null?e=[a]:e.push(a),r++}}if(t.menu!==void 0&&(U(t.menu,{instancePath:s+"/menu",parentData:t,parentDataProperty:"men\
u",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.options!==void 0&&(Ke(t.options,{instancePath:s+
"/options",parentData:t,parentDataProperty:"options",rootData:l})||(e=e===null?Ke.errors:e.concat(Ke.errors),r=e.length)),
t.as!==void 0){let o=t.as;if(!(o==="quickReply"||o==="buttons"||o==="confirm"||o==="carousel"||o==="flex")){const i={instancePath:s+
"/as",schemaPath:"#/properties/as/enum",keyword:"enum",params:{allowedValues:wr.properties.as.enum}};e===null?e=[i]:e.push(
i),r++}}if(t.onFailed!==void 0&&(Z(t.onFailed,{instancePath:s+"/onFailed",parentData:t,parentDataProperty:"onFailed",rootData:l})||
(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.silence!==void 0&&(L(t.silence,{instancePath:s+"/silence",parentData:t,
parentDataProperty:"silence",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.invalid!==void 0){let o=t.
invalid;const i=r;let a=!0;const m=r;if(!Array.isArray(o)){const u={};e===null?e=[u]:e.push(u),r++}var n=m===r;r=i,e!==null&&
(i?e.length=i:e=null);let c;if(n){const u=r;if(Array.isArray(o)){if(o.length<1){const d={instancePath:s+"/invalid",schemaPath:"\
#/properties/invalid/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[d]:e.push(d),r++}const P=o.length;for(let d=0;d<
P;d++)E(o[d],{instancePath:s+"/invalid/"+d,parentData:o,parentDataProperty:d,rootData:l})||(e=e===null?E.errors:e.concat(
E.errors),r=e.length)}var n=u===r;a=n,c="then"}else{const u=r;E(o,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"\
invalid",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length);var n=u===r;a=n,c="else"}if(!a){const u={instancePath:s+
"/invalid",schemaPath:"#/properties/invalid/if",keyword:"if",params:{failingKeyword:c}};e===null?e=[u]:e.push(u),r++}}if(t.
attempts!==void 0){let o=t.attempts;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){const i={instancePath:s+"/attempts",schemaPath:"\
#/properties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),r++}if(typeof o=="number"&&
(o<1||isNaN(o))){const i={instancePath:s+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[i]:e.push(i),r++}}if(t.interrupt!==void 0){let o=t.interrupt;const i=r;let a=!0;const m=r;
if(!Array.isArray(o)){const u={};e===null?e=[u]:e.push(u),r++}var f=m===r;r=i,e!==null&&(i?e.length=i:e=null);let c;if(f){
const u=r;if(Array.isArray(o)){const P=o.length;for(let d=0;d<P;d++)T(o[d],{instancePath:s+"/interrupt/"+d,parentData:o,
parentDataProperty:d,rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)}var f=u===r;a=f,c="then"}else{const u=r;
if(!(o==="after"||o==="first"||o==="deny")){const P={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else\
/enum",keyword:"enum",params:{allowedValues:wr.properties.interrupt.else.enum}};e===null?e=[P]:e.push(P),r++}var f=u===r;
a=f,c="else"}if(!a){const u={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:c}};
e===null?e=[u]:e.push(u),r++}}if(t.resume!==void 0){let o=t.resume;if(!(o==="ask"||o==="silent"||o==="confirm")){const i={
instancePath:s+"/resume",schemaPath:"#/properties/resume/enum",keyword:"enum",params:{allowedValues:wr.properties.resume.
enum}};e===null?e=[i]:e.push(i),r++}}if(t.help!==void 0&&(E(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"\
help",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.taps!==void 0){let o=t.taps;if(!(o==="while-c\
urrent"||o==="once"||o==="always")){const i={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{
allowedValues:wr.properties.taps.enum}};e===null?e=[i]:e.push(i),r++}}if(t.type!==void 0){let o=t.type;if(!(o==="final"||
o==="parallel"||o==="history")){const i={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:wr.properties.type.enum}};e===null?e=[i]:e.push(i),r++}}if(t.say!==void 0&&(U(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.entry!==void 0&&
(z(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?z.errors:e.concat(
z.errors),r=e.length)),t.exit!==void 0&&(z(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:l})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.on!==void 0&&(B(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"\
on",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),t.always!==void 0&&(x(t.always,{instancePath:s+"/\
always",parentData:t,parentDataProperty:"always",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.after!==
void 0&&(L(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||(e=e===null?L.errors:e.
concat(L.errors),r=e.length)),t.onDone!==void 0&&(x(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"\
onDone",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.onError!==void 0&&(x(t.onError,{instancePath:s+
"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),
t.target!==void 0&&(Z(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?
Z.errors:e.concat(Z.errors),r=e.length)),t.initial!==void 0){let o=t.initial;if(typeof o=="string"){if(!O.test(o)){const i={
instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}t.states!==void 0&&(J.validate(t.states,{instancePath:s+
"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=e===null?J.validate.errors:e.concat(J.validate.errors),
r=e.length)),t.aside!==void 0&&(F(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||
(e=e===null?F.errors:e.concat(F.errors),r=e.length))}else{const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[o]:e.push(o),r++}return wt.errors=e,r===0}const ir={type:"object",properties:{review:{type:"\
array",items:{type:"string",pattern:"^(user[.])?[A-Za-z_][A-Za-z0-9_]*$"},minItems:1},title:{$ref:"#/definitions/text"},
confirm:{type:"object",properties:{label:{$ref:"#/definitions/text"},synonyms:{$ref:"#/definitions/words"}},propertyNames:{
enum:["label","synonyms"]}},as:{enum:["quickReply","buttons","flex"]},onFailed:{$ref:"#/definitions/target"},silence:{$ref:"\
#/definitions/timed"},invalid:{if:{type:"array"},then:{items:{$ref:"#/definitions/text"},minItems:1},else:{$ref:"#/defin\
itions/text"}},attempts:{type:"integer",minimum:1},interrupt:{if:{type:"array"},then:{items:{$ref:"#/definitions/flowNam\
e"}},else:{enum:["after","first","deny"]}},resume:{enum:["ask","silent","confirm"]},help:{$ref:"#/definitions/text"},taps:{
enum:["while-current","once","always"]},type:{enum:["final","parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{
$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitio\
ns/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{$ref:"#/definitio\
ns/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{
$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:["review"],propertyNames:{enum:["review","titl\
e","confirm","as","onFailed","silence","invalid","attempts","interrupt","resume","help","taps","type","say","entry","exi\
t","on","always","after","onDone","onError","target","initial","states","aside"]}};function vt(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.review===void 0){
const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"review"}};e===null?e=[i]:e.push(
i),r++}for(const i in t){const a=r;if(!(i==="review"||i==="title"||i==="confirm"||i==="as"||i==="onFailed"||i==="silence"||
i==="invalid"||i==="attempts"||i==="interrupt"||i==="resume"||i==="help"||i==="taps"||i==="type"||i==="say"||i==="entry"||
i==="exit"||i==="on"||i==="always"||i==="after"||i==="onDone"||i==="onError"||i==="target"||i==="initial"||i==="states"||
i==="aside")){const m={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:ir.propertyNames.
enum},propertyName:i};e===null?e=[m]:e.push(m),r++}var g=a===r;if(!g){const m={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[m]:e.push(m),r++}}if(t.review!==void 0){let i=t.review;if(Array.
isArray(i)){if(i.length<1){const m={instancePath:s+"/review",schemaPath:"#/properties/review/minItems",keyword:"minItems",
params:{limit:1}};e===null?e=[m]:e.push(m),r++}const a=i.length;for(let m=0;m<a;m++){let c=i[m];if(typeof c=="string"){if(!Es.
test(c)){const u={instancePath:s+"/review/"+m,schemaPath:"#/properties/review/items/pattern",keyword:"pattern",params:{pattern:"\
^(user[.])?[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:s+"/review/"+m,schemaPath:"\
#/properties/review/items/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}}else{const a={instancePath:s+
"/review",schemaPath:"#/properties/review/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(t.
title!==void 0&&(E(t.title,{instancePath:s+"/title",parentData:t,parentDataProperty:"title",rootData:l})||(e=e===null?E.
errors:e.concat(E.errors),r=e.length)),t.confirm!==void 0){let i=t.confirm;if(i&&typeof i=="object"&&!Array.isArray(i)){
for(const a in i){const m=r;if(!(a==="label"||a==="synonyms")){const c={instancePath:s+"/confirm",schemaPath:"#/properti\
es/confirm/propertyNames/enum",keyword:"enum",params:{allowedValues:ir.properties.confirm.propertyNames.enum},propertyName:a};
e===null?e=[c]:e.push(c),r++}var n=m===r;if(!n){const c={instancePath:s+"/confirm",schemaPath:"#/properties/confirm/prop\
ertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[c]:e.push(c),r++}}i.label!==void 0&&(E(i.label,{
instancePath:s+"/confirm/label",parentData:i,parentDataProperty:"label",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),
r=e.length)),i.synonyms!==void 0&&(oe(i.synonyms,{instancePath:s+"/confirm/synonyms",parentData:i,parentDataProperty:"sy\
nonyms",rootData:l})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length))}else{const a={instancePath:s+"/confirm",schemaPath:"\
#/properties/confirm/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(t.as!==void 0){let i=t.
as;if(!(i==="quickReply"||i==="buttons"||i==="flex")){const a={instancePath:s+"/as",schemaPath:"#/properties/as/enum",keyword:"\
enum",params:{allowedValues:ir.properties.as.enum}};e===null?e=[a]:e.push(a),r++}}if(t.onFailed!==void 0&&(Z(t.onFailed,
{instancePath:s+"/onFailed",parentData:t,parentDataProperty:"onFailed",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),
r=e.length)),t.silence!==void 0&&(L(t.silence,{instancePath:s+"/silence",parentData:t,parentDataProperty:"silence",rootData:l})||
(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.invalid!==void 0){let i=t.invalid;const a=r;let m=!0;const c=r;if(!Array.
isArray(i)){const y={};e===null?e=[y]:e.push(y),r++}var f=c===r;r=a,e!==null&&(a?e.length=a:e=null);let u;if(f){const y=r;
if(Array.isArray(i)){if(i.length<1){const v={instancePath:s+"/invalid",schemaPath:"#/properties/invalid/then/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[v]:e.push(v),r++}const d=i.length;for(let v=0;v<d;v++)E(i[v],{instancePath:s+"/i\
nvalid/"+v,parentData:i,parentDataProperty:v,rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)}var f=y===
r;m=f,u="then"}else{const y=r;E(i,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"invalid",rootData:l})||(e=
e===null?E.errors:e.concat(E.errors),r=e.length);var f=y===r;m=f,u="else"}if(!m){const y={instancePath:s+"/invalid",schemaPath:"\
#/properties/invalid/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[y]:e.push(y),r++}}if(t.attempts!==void 0){let i=t.
attempts;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){const a={instancePath:s+"/attempts",schemaPath:"#/properties/attem\
pts/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),r++}if(typeof i=="number"&&(i<1||isNaN(i))){const a={
instancePath:s+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[a]:e.push(a),r++}}if(t.interrupt!==void 0){let i=t.interrupt;const a=r;let m=!0;const c=r;if(!Array.isArray(
i)){const y={};e===null?e=[y]:e.push(y),r++}var o=c===r;r=a,e!==null&&(a?e.length=a:e=null);let u;if(o){const y=r;if(Array.
isArray(i)){const d=i.length;for(let v=0;v<d;v++)T(i[v],{instancePath:s+"/interrupt/"+v,parentData:i,parentDataProperty:v,
rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)}var o=y===r;m=o,u="then"}else{const y=r;if(!(i==="afte\
r"||i==="first"||i==="deny")){const d={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else/enum",keyword:"\
enum",params:{allowedValues:ir.properties.interrupt.else.enum}};e===null?e=[d]:e.push(d),r++}var o=y===r;m=o,u="else"}if(!m){
const y={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:u}};e===
null?e=[y]:e.push(y),r++}}if(t.resume!==void 0){let i=t.resume;if(!(i==="ask"||i==="silent"||i==="confirm")){const a={instancePath:s+
"/resume",schemaPath:"#/properties/resume/enum",keyword:"enum",params:{allowedValues:ir.properties.resume.enum}};e===null?
e=[a]:e.push(a),r++}}if(t.help!==void 0&&(E(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"help",rootData:l})||
(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.taps!==void 0){let i=t.taps;if(!(i==="while-current"||i==="once"||
i==="always")){const a={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{allowedValues:ir.
properties.taps.enum}};e===null?e=[a]:e.push(a),r++}}if(t.type!==void 0){let i=t.type;if(!(i==="final"||i==="parallel"||
i==="history")){const a={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:ir.
properties.type.enum}};e===null?e=[a]:e.push(a),r++}}if(t.say!==void 0&&(U(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
say",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.entry!==void 0&&(z(t.entry,{instancePath:s+"/e\
ntry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.exit!==
void 0&&(z(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:l})||(e=e===null?z.errors:e.concat(
z.errors),r=e.length)),t.on!==void 0&&(B(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=
e===null?B.errors:e.concat(B.errors),r=e.length)),t.always!==void 0&&(x(t.always,{instancePath:s+"/always",parentData:t,
parentDataProperty:"always",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.after!==void 0&&(L(t.after,
{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=
e.length)),t.onDone!==void 0&&(x(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:l})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.onError!==void 0&&(x(t.onError,{instancePath:s+"/onError",parentData:t,
parentDataProperty:"onError",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.target!==void 0&&(Z(t.
target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?Z.errors:e.concat(Z.
errors),r=e.length)),t.initial!==void 0){let i=t.initial;if(typeof i=="string"){if(!O.test(i)){const a={instancePath:s+"\
/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?
e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{
type:"string"}};e===null?e=[a]:e.push(a),r++}}t.states!==void 0&&(J.validate(t.states,{instancePath:s+"/states",parentData:t,
parentDataProperty:"states",rootData:l})||(e=e===null?J.validate.errors:e.concat(J.validate.errors),r=e.length)),t.aside!==
void 0&&(F(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?F.errors:e.
concat(F.errors),r=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[i]:e.push(i),r++}return vt.errors=e,r===0}const ks={type:"object",properties:{each:{type:"string"},say:{$ref:"#/\
definitions/messages"},type:{enum:["final","parallel","history"]},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/def\
initions/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/tim\
ed"},onDone:{$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/ta\
rget"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/de\
finitions/aside"}},required:["each","states"],propertyNames:{enum:["each","say","type","entry","exit","on","always","aft\
er","onDone","onError","target","initial","states","aside"]}};function kt(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.each===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"each"}};e===null?e=[n]:e.push(n),r++}if(t.states===void 0){
const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"states"}};e===null?e=[n]:e.push(
n),r++}for(const n in t){const f=r;if(!(n==="each"||n==="say"||n==="type"||n==="entry"||n==="exit"||n==="on"||n==="alway\
s"||n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n==="states"||n==="aside")){const o={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:ks.propertyNames.enum},propertyName:n};e===null?e=
[o]:e.push(o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.each!==void 0&&typeof t.each!="string"){const n={instancePath:s+"/ea\
ch",schemaPath:"#/properties/each/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(t.say!==void 0&&
(U(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),
r=e.length)),t.type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="history")){const f={instancePath:s+"/t\
ype",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:ks.properties.type.enum}};e===null?e=[f]:e.
push(f),r++}}if(t.entry!==void 0&&(z(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:l})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.exit!==void 0&&(z(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"\
exit",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.on!==void 0&&(B(t.on,{instancePath:s+"/on",parentData:t,
parentDataProperty:"on",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),t.always!==void 0&&(x(t.always,
{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),
r=e.length)),t.after!==void 0&&(L(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||
(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.onDone!==void 0&&(x(t.onDone,{instancePath:s+"/onDone",parentData:t,
parentDataProperty:"onDone",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.onError!==void 0&&(x(t.
onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||(e=e===null?x.errors:e.concat(
x.errors),r=e.length)),t.target!==void 0&&(Z(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="str\
ing"){if(!O.test(n)){const f={instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/initial",schemaPath:"#\
/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}t.states!==void 0&&(J.validate(
t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=e===null?J.validate.errors:
e.concat(J.validate.errors),r=e.length)),t.aside!==void 0&&(F(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"\
aside",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return kt.errors=e,r===0}const Ps={type:"object",
properties:{call:{$ref:"#/definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"#/definitions/assignmen\
ts"},onCancelled:{$ref:"#/definitions/transitions"},type:{enum:["final","parallel","history"]},say:{$ref:"#/definitions/\
messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},always:{
$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{
$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:["call"],propertyNames:{enum:[
"call","with","save","onCancelled","type","say","entry","exit","on","always","after","onDone","onError","target","initia\
l","states","aside"]}};function Pt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;
if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.call===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"call"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n==="call"||n===
"with"||n==="save"||n==="onCancelled"||n==="type"||n==="say"||n==="entry"||n==="exit"||n==="on"||n==="always"||n==="afte\
r"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n==="states"||n==="aside")){const o={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:Ps.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(
o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};
e===null?e=[o]:e.push(o),r++}}if(t.call!==void 0&&(T(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"cal\
l",rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.with!==void 0&&(V(t.with,{instancePath:s+"/with",
parentData:t,parentDataProperty:"with",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.save!==void 0&&
(I(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),
r=e.length)),t.onCancelled!==void 0&&(x(t.onCancelled,{instancePath:s+"/onCancelled",parentData:t,parentDataProperty:"on\
Cancelled",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.type!==void 0){let n=t.type;if(!(n==="fi\
nal"||n==="parallel"||n==="history")){const f={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",
params:{allowedValues:Ps.properties.type.enum}};e===null?e=[f]:e.push(f),r++}}if(t.say!==void 0&&(U(t.say,{instancePath:s+
"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.entry!==
void 0&&(z(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?z.errors:e.
concat(z.errors),r=e.length)),t.exit!==void 0&&(z(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",
rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.on!==void 0&&(B(t.on,{instancePath:s+"/on",parentData:t,
parentDataProperty:"on",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),t.always!==void 0&&(x(t.always,
{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),
r=e.length)),t.after!==void 0&&(L(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||
(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.onDone!==void 0&&(x(t.onDone,{instancePath:s+"/onDone",parentData:t,
parentDataProperty:"onDone",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.onError!==void 0&&(x(t.
onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||(e=e===null?x.errors:e.concat(
x.errors),r=e.length)),t.target!==void 0&&(Z(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="str\
ing"){if(!O.test(n)){const f={instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/initial",schemaPath:"#\
/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}t.states!==void 0&&(J.validate(
t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=e===null?J.validate.errors:
e.concat(J.validate.errors),r=e.length)),t.aside!==void 0&&(F(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"\
aside",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Pt.errors=e,r===0}const $s={type:"object",
properties:{request:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$"},with:{$ref:"#/definiti\
ons/dataMap"},save:{$ref:"#/definitions/assignments"},accept:{type:"array",items:{type:"integer",minimum:100,maximum:599}},
type:{enum:["final","parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{
$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/defi\
nitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/def\
initions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{
$ref:"#/definitions/aside"}},required:["request"],propertyNames:{enum:["request","with","save","accept","type","say","en\
try","exit","on","always","after","onDone","onError","target","initial","states","aside"]}};function $t(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.request===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"request"}};e===null?
e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n==="request"||n==="with"||n==="save"||n==="accept"||n==="type"||n===
"say"||n==="entry"||n==="exit"||n==="on"||n==="always"||n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="ini\
tial"||n==="states"||n==="aside")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:$s.
propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.request!==void 0){let n=t.
request;if(typeof n=="string"){if(!zs.test(n)){const f={instancePath:s+"/request",schemaPath:"#/properties/request/patte\
rn",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$"}};e===null?e=[f]:e.push(f),r++}}else{
const f={instancePath:s+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type:"string"}};e===null?
e=[f]:e.push(f),r++}}if(t.with!==void 0&&(V(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"with",rootData:l})||
(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.save!==void 0&&(I(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"\
save",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.accept!==void 0){let n=t.accept;if(Array.isArray(
n)){const f=n.length;for(let o=0;o<f;o++){let i=n[o];if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){const a={instancePath:s+
"/accept/"+o,schemaPath:"#/properties/accept/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),
r++}if(typeof i=="number"){if(i>599||isNaN(i)){const a={instancePath:s+"/accept/"+o,schemaPath:"#/properties/accept/item\
s/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}};e===null?e=[a]:e.push(a),r++}if(i<100||isNaN(i)){const a={
instancePath:s+"/accept/"+o,schemaPath:"#/properties/accept/items/minimum",keyword:"minimum",params:{comparison:">=",limit:100}};
e===null?e=[a]:e.push(a),r++}}}}else{const f={instancePath:s+"/accept",schemaPath:"#/properties/accept/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}if(t.type!==void 0){let n=t.type;if(!(n==="final"||n==="paralle\
l"||n==="history")){const f={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:$s.
properties.type.enum}};e===null?e=[f]:e.push(f),r++}}if(t.say!==void 0&&(U(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
say",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.entry!==void 0&&(z(t.entry,{instancePath:s+"/e\
ntry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.exit!==
void 0&&(z(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:l})||(e=e===null?z.errors:e.concat(
z.errors),r=e.length)),t.on!==void 0&&(B(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=
e===null?B.errors:e.concat(B.errors),r=e.length)),t.always!==void 0&&(x(t.always,{instancePath:s+"/always",parentData:t,
parentDataProperty:"always",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.after!==void 0&&(L(t.after,
{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=
e.length)),t.onDone!==void 0&&(x(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:l})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.onError!==void 0&&(x(t.onError,{instancePath:s+"/onError",parentData:t,
parentDataProperty:"onError",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.target!==void 0&&(Z(t.
target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?Z.errors:e.concat(Z.
errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="string"){if(!O.test(n)){const f={instancePath:s+"\
/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?
e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),r++}}t.states!==void 0&&(J.validate(t.states,{instancePath:s+"/states",parentData:t,
parentDataProperty:"states",rootData:l})||(e=e===null?J.validate.errors:e.concat(J.validate.errors),r=e.length)),t.aside!==
void 0&&(F(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?F.errors:e.
concat(F.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[n]:e.push(n),r++}return $t.errors=e,r===0}const bs={type:"object",properties:{run:{type:"string"},with:{$ref:"#/\
definitions/dataMap"},save:{$ref:"#/definitions/assignments"},type:{enum:["final","parallel","history"]},say:{$ref:"#/de\
finitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},
always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{
$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:["run"],propertyNames:{enum:[
"run","with","save","type","say","entry","exit","on","always","after","onDone","onError","target","initial","states","as\
ide"]}};function bt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.run===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"run"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n==="run"||n==="with"||n==="save"||
n==="type"||n==="say"||n==="entry"||n==="exit"||n==="on"||n==="always"||n==="after"||n==="onDone"||n==="onError"||n==="t\
arget"||n==="initial"||n==="states"||n==="aside")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"en\
um",params:{allowedValues:bs.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var g=f===r;if(!g){const o={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}
if(t.run!==void 0&&typeof t.run!="string"){const n={instancePath:s+"/run",schemaPath:"#/properties/run/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(t.with!==void 0&&(V(t.with,{instancePath:s+"/with",parentData:t,
parentDataProperty:"with",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.save!==void 0&&(I(t.save,
{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.
length)),t.type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="history")){const f={instancePath:s+"/type",
schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:bs.properties.type.enum}};e===null?e=[f]:e.push(
f),r++}}if(t.say!==void 0&&(U(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?
U.errors:e.concat(U.errors),r=e.length)),t.entry!==void 0&&(z(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"\
entry",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.exit!==void 0&&(z(t.exit,{instancePath:s+"/e\
xit",parentData:t,parentDataProperty:"exit",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.on!==void 0&&
(B(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),
r=e.length)),t.always!==void 0&&(x(t.always,{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:l})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.after!==void 0&&(L(t.after,{instancePath:s+"/after",parentData:t,
parentDataProperty:"after",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.onDone!==void 0&&(x(t.onDone,
{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),
r=e.length)),t.onError!==void 0&&(x(t.onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.target!==void 0&&(Z(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.initial!==void 0){let n=t.
initial;if(typeof n=="string"){if(!O.test(n)){const f={instancePath:s+"/initial",schemaPath:"#/properties/initial/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+
"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}t.
states!==void 0&&(J.validate(t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=
e===null?J.validate.errors:e.concat(J.validate.errors),r=e.length)),t.aside!==void 0&&(F(t.aside,{instancePath:s+"/aside",
parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),r=e.length))}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return bt.errors=
e,r===0}const _s={type:"object",properties:{put:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},key:{$ref:"#/definiti\
ons/data"},value:{$ref:"#/definitions/data"},ifAbsent:{type:"boolean"},save:{$ref:"#/definitions/assignments"},type:{enum:[
"final","parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/de\
finitions/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/ti\
med"},onDone:{$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/t\
arget"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/d\
efinitions/aside"}},required:["put","key","value"],propertyNames:{enum:["put","key","value","ifAbsent","save","type","sa\
y","entry","exit","on","always","after","onDone","onError","target","initial","states","aside"]}};function _t(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.put===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"put"}};e===null?e=[n]:
e.push(n),r++}if(t.key===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
key"}};e===null?e=[n]:e.push(n),r++}if(t.value===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"value"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n==="put"||n==="key"||
n==="value"||n==="ifAbsent"||n==="save"||n==="type"||n==="say"||n==="entry"||n==="exit"||n==="on"||n==="always"||n==="af\
ter"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n==="states"||n==="aside")){const o={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:_s.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(
o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};
e===null?e=[o]:e.push(o),r++}}if(t.put!==void 0){let n=t.put;if(typeof n=="string"){if(!O.test(n)){const f={instancePath:s+
"/put",schemaPath:"#/properties/put/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[
f]:e.push(f),r++}}else{const f={instancePath:s+"/put",schemaPath:"#/properties/put/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[f]:e.push(f),r++}}if(t.key!==void 0&&(K(t.key,{instancePath:s+"/key",parentData:t,parentDataProperty:"\
key",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.value!==void 0&&(K(t.value,{instancePath:s+"/v\
alue",parentData:t,parentDataProperty:"value",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.ifAbsent!==
void 0&&typeof t.ifAbsent!="boolean"){const n={instancePath:s+"/ifAbsent",schemaPath:"#/properties/ifAbsent/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[n]:e.push(n),r++}if(t.save!==void 0&&(I(t.save,{instancePath:s+"/save",parentData:t,
parentDataProperty:"save",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.type!==void 0){let n=t.type;
if(!(n==="final"||n==="parallel"||n==="history")){const f={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"\
enum",params:{allowedValues:_s.properties.type.enum}};e===null?e=[f]:e.push(f),r++}}if(t.say!==void 0&&(U(t.say,{instancePath:s+
"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.entry!==
void 0&&(z(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?z.errors:e.
concat(z.errors),r=e.length)),t.exit!==void 0&&(z(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",
rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.on!==void 0&&(B(t.on,{instancePath:s+"/on",parentData:t,
parentDataProperty:"on",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),t.always!==void 0&&(x(t.always,
{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),
r=e.length)),t.after!==void 0&&(L(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||
(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.onDone!==void 0&&(x(t.onDone,{instancePath:s+"/onDone",parentData:t,
parentDataProperty:"onDone",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.onError!==void 0&&(x(t.
onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||(e=e===null?x.errors:e.concat(
x.errors),r=e.length)),t.target!==void 0&&(Z(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="str\
ing"){if(!O.test(n)){const f={instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/initial",schemaPath:"#\
/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}t.states!==void 0&&(J.validate(
t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=e===null?J.validate.errors:
e.concat(J.validate.errors),r=e.length)),t.aside!==void 0&&(F(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"\
aside",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return _t.errors=e,r===0}const As={type:"object",
properties:{take:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},key:{$ref:"#/definitions/data"},save:{$ref:"#/defini\
tions/assignments"},type:{enum:["final","parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/defini\
tions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},
after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},
target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definiti\
ons/states"},aside:{$ref:"#/definitions/aside"}},required:["take","key"],propertyNames:{enum:["take","key","save","type",
"say","entry","exit","on","always","after","onDone","onError","target","initial","states","aside"]}};function At(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.take===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"take"}};e===null?e=[
n]:e.push(n),r++}if(t.key===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
key"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n==="take"||n==="key"||n==="save"||n==="type"||n===
"say"||n==="entry"||n==="exit"||n==="on"||n==="always"||n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="ini\
tial"||n==="states"||n==="aside")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:As.
propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.take!==void 0){let n=t.
take;if(typeof n=="string"){if(!O.test(n)){const f={instancePath:s+"/take",schemaPath:"#/properties/take/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/take",
schemaPath:"#/properties/take/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(t.key!==void 0&&
(K(t.key,{instancePath:s+"/key",parentData:t,parentDataProperty:"key",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),
r=e.length)),t.save!==void 0&&(I(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:l})||(e=
e===null?I.errors:e.concat(I.errors),r=e.length)),t.type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="h\
istory")){const f={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:As.properties.
type.enum}};e===null?e=[f]:e.push(f),r++}}if(t.say!==void 0&&(U(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
say",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.entry!==void 0&&(z(t.entry,{instancePath:s+"/e\
ntry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.exit!==
void 0&&(z(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:l})||(e=e===null?z.errors:e.concat(
z.errors),r=e.length)),t.on!==void 0&&(B(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=
e===null?B.errors:e.concat(B.errors),r=e.length)),t.always!==void 0&&(x(t.always,{instancePath:s+"/always",parentData:t,
parentDataProperty:"always",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.after!==void 0&&(L(t.after,
{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=
e.length)),t.onDone!==void 0&&(x(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:l})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.onError!==void 0&&(x(t.onError,{instancePath:s+"/onError",parentData:t,
parentDataProperty:"onError",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.target!==void 0&&(Z(t.
target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?Z.errors:e.concat(Z.
errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="string"){if(!O.test(n)){const f={instancePath:s+"\
/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?
e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),r++}}t.states!==void 0&&(J.validate(t.states,{instancePath:s+"/states",parentData:t,
parentDataProperty:"states",rootData:l})||(e=e===null?J.validate.errors:e.concat(J.validate.errors),r=e.length)),t.aside!==
void 0&&(F(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?F.errors:e.
concat(F.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[n]:e.push(n),r++}return At.errors=e,r===0}const Ns={type:"object",properties:{get:{type:"string",pattern:"^[A-Za\
-z_][A-Za-z0-9_]*$"},key:{$ref:"#/definitions/data"},save:{$ref:"#/definitions/assignments"},type:{enum:["final","parall\
el","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actio\
ns"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"\
#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"\
string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:[
"get","key"],propertyNames:{enum:["get","key","save","type","say","entry","exit","on","always","after","onDone","onError",
"target","initial","states","aside"]}};function Nt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.get===void 0){const n={instancePath:s,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"get"}};e===null?e=[n]:e.push(n),r++}if(t.key===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[n]:e.push(n),r++}for(const n in t){
const f=r;if(!(n==="get"||n==="key"||n==="save"||n==="type"||n==="say"||n==="entry"||n==="exit"||n==="on"||n==="always"||
n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n==="states"||n==="aside")){const o={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Ns.propertyNames.enum},propertyName:n};e===null?e=
[o]:e.push(o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.get!==void 0){let n=t.get;if(typeof n=="string"){if(!O.test(n)){const f={
instancePath:s+"/get",schemaPath:"#/properties/get/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};
e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/get",schemaPath:"#/properties/get/type",keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),r++}}if(t.key!==void 0&&(K(t.key,{instancePath:s+"/key",parentData:t,parentDataProperty:"\
key",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.save!==void 0&&(I(t.save,{instancePath:s+"/sav\
e",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.type!==void 0){
let n=t.type;if(!(n==="final"||n==="parallel"||n==="history")){const f={instancePath:s+"/type",schemaPath:"#/properties/\
type/enum",keyword:"enum",params:{allowedValues:Ns.properties.type.enum}};e===null?e=[f]:e.push(f),r++}}if(t.say!==void 0&&
(U(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),
r=e.length)),t.entry!==void 0&&(z(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:l})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.exit!==void 0&&(z(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"\
exit",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.on!==void 0&&(B(t.on,{instancePath:s+"/on",parentData:t,
parentDataProperty:"on",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),t.always!==void 0&&(x(t.always,
{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),
r=e.length)),t.after!==void 0&&(L(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||
(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.onDone!==void 0&&(x(t.onDone,{instancePath:s+"/onDone",parentData:t,
parentDataProperty:"onDone",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.onError!==void 0&&(x(t.
onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||(e=e===null?x.errors:e.concat(
x.errors),r=e.length)),t.target!==void 0&&(Z(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="str\
ing"){if(!O.test(n)){const f={instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/initial",schemaPath:"#\
/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}t.states!==void 0&&(J.validate(
t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=e===null?J.validate.errors:
e.concat(J.validate.errors),r=e.length)),t.aside!==void 0&&(F(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"\
aside",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Nt.errors=e,r===0}const js={type:"object",
properties:{list:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},where:{$ref:"#/definitions/expression"},orderBy:{$ref:"\
#/definitions/expression"},limit:{$ref:"#/definitions/data"},save:{$ref:"#/definitions/assignments"},type:{enum:["final",
"parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definition\
s/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{
$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{
type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},
required:["list"],propertyNames:{enum:["list","where","orderBy","limit","save","type","say","entry","exit","on","always",
"after","onDone","onError","target","initial","states","aside"]}};function jt(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.list===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"list"}};e===null?e=[n]:e.push(n),r++}for(const n in t){
const f=r;if(!(n==="list"||n==="where"||n==="orderBy"||n==="limit"||n==="save"||n==="type"||n==="say"||n==="entry"||n===
"exit"||n==="on"||n==="always"||n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n==="states"||n===
"aside")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:js.propertyNames.
enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.list!==void 0){let n=t.list;if(typeof n==
"string"){if(!O.test(n)){const f={instancePath:s+"/list",schemaPath:"#/properties/list/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/list",schemaPath:"#/pr\
operties/list/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(t.where!==void 0&&(q(t.where,
{instancePath:s+"/where",parentData:t,parentDataProperty:"where",rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=
e.length)),t.orderBy!==void 0&&(q(t.orderBy,{instancePath:s+"/orderBy",parentData:t,parentDataProperty:"orderBy",rootData:l})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.limit!==void 0&&(K(t.limit,{instancePath:s+"/limit",parentData:t,
parentDataProperty:"limit",rootData:l})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.save!==void 0&&(I(t.save,
{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:l})||(e=e===null?I.errors:e.concat(I.errors),r=e.
length)),t.type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="history")){const f={instancePath:s+"/type",
schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:js.properties.type.enum}};e===null?e=[f]:e.push(
f),r++}}if(t.say!==void 0&&(U(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:l})||(e=e===null?
U.errors:e.concat(U.errors),r=e.length)),t.entry!==void 0&&(z(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"\
entry",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.exit!==void 0&&(z(t.exit,{instancePath:s+"/e\
xit",parentData:t,parentDataProperty:"exit",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.on!==void 0&&
(B(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),
r=e.length)),t.always!==void 0&&(x(t.always,{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:l})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.after!==void 0&&(L(t.after,{instancePath:s+"/after",parentData:t,
parentDataProperty:"after",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.onDone!==void 0&&(x(t.onDone,
{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),
r=e.length)),t.onError!==void 0&&(x(t.onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:l})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.target!==void 0&&(Z(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.initial!==void 0){let n=t.
initial;if(typeof n=="string"){if(!O.test(n)){const f={instancePath:s+"/initial",schemaPath:"#/properties/initial/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+
"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}t.
states!==void 0&&(J.validate(t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:l})||(e=
e===null?J.validate.errors:e.concat(J.validate.errors),r=e.length)),t.aside!==void 0&&(F(t.aside,{instancePath:s+"/aside",
parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),r=e.length))}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return jt.errors=
e,r===0}const is={type:"object",properties:{type:{enum:["final","parallel","history"]},history:{enum:["shallow","deep"]},
target:{$ref:"#/definitions/target"}},required:["type"],propertyNames:{enum:["type","history","target"]}};function Dt(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.type===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n==="type"||n==="history"||n==="target")){const o={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:is.propertyNames.enum},propertyName:n};e===null?e=
[o]:e.push(o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="h\
istory")){const f={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:is.properties.
type.enum}};e===null?e=[f]:e.push(f),r++}}if(t.history!==void 0){let n=t.history;if(!(n==="shallow"||n==="deep")){const f={
instancePath:s+"/history",schemaPath:"#/properties/history/enum",keyword:"enum",params:{allowedValues:is.properties.history.
enum}};e===null?e=[f]:e.push(f),r++}}t.target!==void 0&&(Z(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"\
target",rootData:l})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Dt.errors=e,r===0}const Ds={type:"object",
properties:{ask:{},menu:{},review:{},each:{},call:{},request:{},run:{},type:{enum:["final","parallel","history"]},say:{$ref:"\
#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definition\
s/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transiti\
ons"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[\
A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},propertyNames:{enum:["\
ask","menu","review","each","call","request","run","type","say","entry","exit","on","always","after","onDone","onError",
"target","initial","states","aside"]}};function xt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t){const f=r;if(!(n==="ask"||n==="menu"||n===
"review"||n==="each"||n==="call"||n==="request"||n==="run"||n==="type"||n==="say"||n==="entry"||n==="exit"||n==="on"||n===
"always"||n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n==="states"||n==="aside")){const o={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Ds.propertyNames.enum},propertyName:n};e===null?e=
[o]:e.push(o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="h\
istory")){const f={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Ds.properties.
type.enum}};e===null?e=[f]:e.push(f),r++}}if(t.say!==void 0&&(U(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
say",rootData:l})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.entry!==void 0&&(z(t.entry,{instancePath:s+"/e\
ntry",parentData:t,parentDataProperty:"entry",rootData:l})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.exit!==
void 0&&(z(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:l})||(e=e===null?z.errors:e.concat(
z.errors),r=e.length)),t.on!==void 0&&(B(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=
e===null?B.errors:e.concat(B.errors),r=e.length)),t.always!==void 0&&(x(t.always,{instancePath:s+"/always",parentData:t,
parentDataProperty:"always",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.after!==void 0&&(L(t.after,
{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=
e.length)),t.onDone!==void 0&&(x(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:l})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.onError!==void 0&&(x(t.onError,{instancePath:s+"/onError",parentData:t,
parentDataProperty:"onError",rootData:l})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.target!==void 0&&(Z(t.
target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:l})||(e=e===null?Z.errors:e.concat(Z.
errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="string"){if(!O.test(n)){const f={instancePath:s+"\
/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?
e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{
type:"string"}};e===null?e=[f]:e.push(f),r++}}t.states!==void 0&&(J.validate(t.states,{instancePath:s+"/states",parentData:t,
parentDataProperty:"states",rootData:l})||(e=e===null?J.validate.errors:e.concat(J.validate.errors),r=e.length)),t.aside!==
void 0&&(F(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?F.errors:e.
concat(F.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[n]:e.push(n),r++}return xt.errors=e,r===0}function Fr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){
let e=null,r=0;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const _={instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[_]:e.push(_),r++}const g=r;let n=!0;const f=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){let _;if(t.ask===void 0&&(_="ask")){const b={};e===null?e=[b]:e.push(b),r++}}var o=f===r;r=g,e!==null&&(g?e.length=g:
e=null);let i;if(o){const _=r;gt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?gt.errors:
e.concat(gt.errors),r=e.length);var o=_===r;n=o,i="then"}else{const _=r,b=r;let w=!0;const k=r;if(t&&typeof t=="object"&&
!Array.isArray(t)){let C;if(t.menu===void 0&&(C="menu")){const S={};e===null?e=[S]:e.push(S),r++}}var a=k===r;r=b,e!==null&&
(b?e.length=b:e=null);let j;if(a){const C=r;wt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===
null?wt.errors:e.concat(wt.errors),r=e.length);var a=C===r;w=a,j="then"}else{const C=r,S=r;let M=!0;const Me=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let X;if(t.review===void 0&&(X="review")){const se={};e===null?e=[se]:e.push(se),r++}}var m=Me===
r;r=S,e!==null&&(S?e.length=S:e=null);let H;if(m){const X=r;vt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||
(e=e===null?vt.errors:e.concat(vt.errors),r=e.length);var m=X===r;M=m,H="then"}else{const X=r,se=r;let vr=!0;const kr=r;
if(t&&typeof t=="object"&&!Array.isArray(t)){let ae;if(t.each===void 0&&(ae="each")){const Ae={};e===null?e=[Ae]:e.push(
Ae),r++}}var c=kr===r;r=se,e!==null&&(se?e.length=se:e=null);let Kt;if(c){const ae=r;kt(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?kt.errors:e.concat(kt.errors),r=e.length);var c=ae===r;vr=c,Kt="then"}else{const ae=r,Ae=r;let Pr=!0;
const $r=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let pe;if(t.call===void 0&&(pe="call")){const Ne={};e===null?e=[
Ne]:e.push(Ne),r++}}var u=$r===r;r=Ae,e!==null&&(Ae?e.length=Ae:e=null);let Ct;if(u){const pe=r;Pt(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?Pt.errors:e.concat(Pt.errors),r=e.length);var u=pe===r;Pr=u,Ct="then"}else{
const pe=r,Ne=r;let br=!0;const _r=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let fe;if(t.request===void 0&&(fe="req\
uest")){const je={};e===null?e=[je]:e.push(je),r++}}var y=_r===r;r=Ne,e!==null&&(Ne?e.length=Ne:e=null);let Mt;if(y){const fe=r;
$t(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?$t.errors:e.concat($t.errors),r=e.length);
var y=fe===r;br=y,Mt="then"}else{const fe=r,je=r;let Ar=!0;const Nr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let ue;
if(t.run===void 0&&(ue="run")){const De={};e===null?e=[De]:e.push(De),r++}}var P=Nr===r;r=je,e!==null&&(je?e.length=je:e=
null);let Rt;if(P){const ue=r;bt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?bt.errors:
e.concat(bt.errors),r=e.length);var P=ue===r;Ar=P,Rt="then"}else{const ue=r,De=r;let jr=!0;const Dr=r;if(t&&typeof t=="o\
bject"&&!Array.isArray(t)){let ye;if(t.put===void 0&&(ye="put")){const xe={};e===null?e=[xe]:e.push(xe),r++}}var d=Dr===
r;r=De,e!==null&&(De?e.length=De:e=null);let Lt;if(d){const ye=r;_t(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?_t.errors:e.concat(_t.errors),r=e.length);var d=ye===r;jr=d,Lt="then"}else{const ye=r,xe=r;let xr=!0;
const qr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let ce;if(t.take===void 0&&(ce="take")){const qe={};e===null?e=[
qe]:e.push(qe),r++}}var v=qr===r;r=xe,e!==null&&(xe?e.length=xe:e=null);let Bt;if(v){const ce=r;At(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?At.errors:e.concat(At.errors),r=e.length);var v=ce===r;xr=v,Bt="then"}else{
const ce=r,qe=r;let zr=!0;const Zr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let me;if(t.get===void 0&&(me="get")){
const ze={};e===null?e=[ze]:e.push(ze),r++}}var $=Zr===r;r=qe,e!==null&&(qe?e.length=qe:e=null);let Ft;if($){const me=r;
Nt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?Nt.errors:e.concat(Nt.errors),r=e.length);
var $=me===r;zr=$,Ft="then"}else{const me=r,ze=r;let Er=!0;const Ir=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let he;
if(t.list===void 0&&(he="list")){const Ze={};e===null?e=[Ze]:e.push(Ze),r++}}var p=Ir===r;r=ze,e!==null&&(ze?e.length=ze:
e=null);let St;if(p){const he=r;jt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?jt.errors:
e.concat(jt.errors),r=e.length);var p=he===r;Er=p,St="then"}else{const he=r,Ze=r;let Vr=!0;const Ur=r;if(t&&typeof t=="o\
bject"&&!Array.isArray(t)){let de;if(t.type===void 0&&(de="type")){const Re={};e===null?e=[Re]:e.push(Re),r++}else if(t.
type!==void 0&&t.type!=="history"){const Re={};e===null?e=[Re]:e.push(Re),r++}}var h=Ur===r;r=Ze,e!==null&&(Ze?e.length=
Ze:e=null);let Tt;if(h){const de=r;Dt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||(e=e===null?Dt.errors:
e.concat(Dt.errors),r=e.length);var h=de===r;Vr=h,Tt="then"}else{const de=r;xt(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:l})||(e=e===null?xt.errors:e.concat(xt.errors),r=e.length);var h=de===r;Vr=h,Tt="else"}if(!Vr){const de={instancePath:s,
schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Tt}};e===null?
e=[de]:e.push(de),r++}var p=he===r;Er=p,St="else"}if(!Er){const he={instancePath:s,schemaPath:"#/else/else/else/else/els\
e/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:St}};e===null?e=[he]:e.push(he),r++}var $=me===r;zr=$,
Ft="else"}if(!zr){const me={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{
failingKeyword:Ft}};e===null?e=[me]:e.push(me),r++}var v=ce===r;xr=v,Bt="else"}if(!xr){const ce={instancePath:s,schemaPath:"\
#/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Bt}};e===null?e=[ce]:e.push(ce),r++}var d=ye===
r;jr=d,Lt="else"}if(!jr){const ye={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/if",keyword:"if",params:{
failingKeyword:Lt}};e===null?e=[ye]:e.push(ye),r++}var P=ue===r;Ar=P,Rt="else"}if(!Ar){const ue={instancePath:s,schemaPath:"\
#/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Rt}};e===null?e=[ue]:e.push(ue),r++}var y=fe===r;
br=y,Mt="else"}if(!br){const fe={instancePath:s,schemaPath:"#/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Mt}};
e===null?e=[fe]:e.push(fe),r++}var u=pe===r;Pr=u,Ct="else"}if(!Pr){const pe={instancePath:s,schemaPath:"#/else/else/else\
/else/if",keyword:"if",params:{failingKeyword:Ct}};e===null?e=[pe]:e.push(pe),r++}var c=ae===r;vr=c,Kt="else"}if(!vr){const ae={
instancePath:s,schemaPath:"#/else/else/else/if",keyword:"if",params:{failingKeyword:Kt}};e===null?e=[ae]:e.push(ae),r++}
var m=X===r;M=m,H="else"}if(!M){const X={instancePath:s,schemaPath:"#/else/else/if",keyword:"if",params:{failingKeyword:H}};
e===null?e=[X]:e.push(X),r++}var a=C===r;w=a,j="else"}if(!w){const C={instancePath:s,schemaPath:"#/else/if",keyword:"if",
params:{failingKeyword:j}};e===null?e=[C]:e.push(C),r++}var o=_===r;n=o,i="else"}if(!n){const _={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[_]:e.push(_),r++}return Fr.errors=e,r===0}function nr(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.
keys(t).length<1){const n={instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?
e=[n]:e.push(n),r++}for(const n in t){const f=r;if(typeof n=="string"&&!O.test(n)){const o={instancePath:s,schemaPath:"#\
/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:n};e===null?e=[o]:e.push(
o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};
e===null?e=[o]:e.push(o),r++}}for(const n in t)Fr(t[n],{instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,
parentDataProperty:n,rootData:l})||(e=e===null?Fr.errors:e.concat(Fr.errors),r=e.length)}else{const n={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return nr.errors=e,r===0}function qt(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.states===
void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"states"}};e===null?e=
[i]:e.push(i),r++}for(const i in t){const a=r;if(!(i==="title"||i==="onRestart"||i==="context"||i==="constants"||i==="de\
rive"||i==="input"||i==="output"||i==="triggers"||i==="on"||i==="initial"||i==="silence"||i==="invalid"||i==="attempts"||
i==="interrupt"||i==="resume"||i==="help"||i==="taps"||i==="states"||i==="aside")){const m={instancePath:s,schemaPath:"#\
/propertyNames/enum",keyword:"enum",params:{allowedValues:Lr.propertyNames.enum},propertyName:i};e===null?e=[m]:e.push(m),
r++}var g=a===r;if(!g){const m={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};
e===null?e=[m]:e.push(m),r++}}if(t.title!==void 0&&(E(t.title,{instancePath:s+"/title",parentData:t,parentDataProperty:"\
title",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.onRestart!==void 0){let i=t.onRestart;if(!(i===
"resume"||i==="restart"||i==="stack")){const a={instancePath:s+"/onRestart",schemaPath:"#/properties/onRestart/enum",keyword:"\
enum",params:{allowedValues:Lr.properties.onRestart.enum}};e===null?e=[a]:e.push(a),r++}}if(t.context!==void 0&&($e(t.context,
{instancePath:s+"/context",parentData:t,parentDataProperty:"context",rootData:l})||(e=e===null?$e.errors:e.concat($e.errors),
r=e.length)),t.constants!==void 0&&(V(t.constants,{instancePath:s+"/constants",parentData:t,parentDataProperty:"constant\
s",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.derive!==void 0){let i=t.derive;if(i&&typeof i==
"object"&&!Array.isArray(i)){for(const a in i){const m=r;if(typeof a=="string"&&!O.test(a)){const c={instancePath:s+"/de\
rive",schemaPath:"#/properties/derive/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},
propertyName:a};e===null?e=[c]:e.push(c),r++}var n=m===r;if(!n){const c={instancePath:s+"/derive",schemaPath:"#/properti\
es/derive/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[c]:e.push(c),r++}}for(const a in i)
q(i[a],{instancePath:s+"/derive/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:a,rootData:l})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)}else{const a={instancePath:s+"/derive",schemaPath:"#/properties/deri\
ve/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(t.input!==void 0&&($e(t.input,{instancePath:s+
"/input",parentData:t,parentDataProperty:"input",rootData:l})||(e=e===null?$e.errors:e.concat($e.errors),r=e.length)),t.
output!==void 0&&(V(t.output,{instancePath:s+"/output",parentData:t,parentDataProperty:"output",rootData:l})||(e=e===null?
V.errors:e.concat(V.errors),r=e.length)),t.triggers!==void 0&&(cr(t.triggers,{instancePath:s+"/triggers",parentData:t,parentDataProperty:"\
triggers",rootData:l})||(e=e===null?cr.errors:e.concat(cr.errors),r=e.length)),t.on!==void 0&&(B(t.on,{instancePath:s+"/\
on",parentData:t,parentDataProperty:"on",rootData:l})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),t.initial!==
void 0){let i=t.initial;if(typeof i=="string"){if(!O.test(i)){const a={instancePath:s+"/initial",schemaPath:"#/propertie\
s/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={
instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.
push(a),r++}}if(t.silence!==void 0&&(L(t.silence,{instancePath:s+"/silence",parentData:t,parentDataProperty:"silence",rootData:l})||
(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.invalid!==void 0){let i=t.invalid;const a=r;let m=!0;const c=r;if(!Array.
isArray(i)){const y={};e===null?e=[y]:e.push(y),r++}var f=c===r;r=a,e!==null&&(a?e.length=a:e=null);let u;if(f){const y=r;
if(Array.isArray(i)){if(i.length<1){const v={instancePath:s+"/invalid",schemaPath:"#/properties/invalid/then/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[v]:e.push(v),r++}const d=i.length;for(let v=0;v<d;v++)E(i[v],{instancePath:s+"/i\
nvalid/"+v,parentData:i,parentDataProperty:v,rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)}var f=y===
r;m=f,u="then"}else{const y=r;E(i,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"invalid",rootData:l})||(e=
e===null?E.errors:e.concat(E.errors),r=e.length);var f=y===r;m=f,u="else"}if(!m){const y={instancePath:s+"/invalid",schemaPath:"\
#/properties/invalid/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[y]:e.push(y),r++}}if(t.attempts!==void 0){let i=t.
attempts;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){const a={instancePath:s+"/attempts",schemaPath:"#/properties/attem\
pts/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),r++}if(typeof i=="number"&&(i<1||isNaN(i))){const a={
instancePath:s+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[a]:e.push(a),r++}}if(t.interrupt!==void 0){let i=t.interrupt;const a=r;let m=!0;const c=r;if(!Array.isArray(
i)){const y={};e===null?e=[y]:e.push(y),r++}var o=c===r;r=a,e!==null&&(a?e.length=a:e=null);let u;if(o){const y=r;if(Array.
isArray(i)){const d=i.length;for(let v=0;v<d;v++)T(i[v],{instancePath:s+"/interrupt/"+v,parentData:i,parentDataProperty:v,
rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)}var o=y===r;m=o,u="then"}else{const y=r;if(!(i==="afte\
r"||i==="first"||i==="deny")){const d={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else/enum",keyword:"\
enum",params:{allowedValues:Lr.properties.interrupt.else.enum}};e===null?e=[d]:e.push(d),r++}var o=y===r;m=o,u="else"}if(!m){
const y={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:u}};e===
null?e=[y]:e.push(y),r++}}if(t.resume!==void 0){let i=t.resume;if(!(i==="ask"||i==="silent"||i==="confirm")){const a={instancePath:s+
"/resume",schemaPath:"#/properties/resume/enum",keyword:"enum",params:{allowedValues:Lr.properties.resume.enum}};e===null?
e=[a]:e.push(a),r++}}if(t.help!==void 0&&(E(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"help",rootData:l})||
(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.taps!==void 0){let i=t.taps;if(!(i==="while-current"||i==="once"||
i==="always")){const a={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{allowedValues:Lr.
properties.taps.enum}};e===null?e=[a]:e.push(a),r++}}t.states!==void 0&&(nr(t.states,{instancePath:s+"/states",parentData:t,
parentDataProperty:"states",rootData:l})||(e=e===null?nr.errors:e.concat(nr.errors),r=e.length)),t.aside!==void 0&&(F(t.
aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?F.errors:e.concat(F.errors),
r=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(
i),r++}return qt.errors=e,r===0}function zt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.renga===void 0){const f={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"renga"}};e===null?e=[f]:e.push(f),r++}if(t.flows===void 0){const f={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"flows"}};e===null?e=[f]:e.push(f),r++}for(const f in t){const o=r;
if(!(f==="renga"||f==="flows")){const i={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:tn.
propertyNames.enum},propertyName:f};e===null?e=[i]:e.push(i),r++}var g=o===r;if(!g){const i={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:f}};e===null?e=[i]:e.push(i),r++}}if(t.renga!==void 0&&t.renga!==
1){const f={instancePath:s+"/renga",schemaPath:"#/properties/renga/const",keyword:"const",params:{allowedValue:1}};e===null?
e=[f]:e.push(f),r++}if(t.flows!==void 0){let f=t.flows;if(f&&typeof f=="object"&&!Array.isArray(f)){if(Object.keys(f).length<
1){const o={instancePath:s+"/flows",schemaPath:"#/properties/flows/minProperties",keyword:"minProperties",params:{limit:1}};
e===null?e=[o]:e.push(o),r++}for(const o in f){const i=r;if(typeof o=="string"&&!O.test(o)){const a={instancePath:s+"/fl\
ows",schemaPath:"#/properties/flows/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},
propertyName:o};e===null?e=[a]:e.push(a),r++}var n=i===r;if(!n){const a={instancePath:s+"/flows",schemaPath:"#/propertie\
s/flows/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[a]:e.push(a),r++}}for(const o in f)qt(
f[o],{instancePath:s+"/flows/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:f,parentDataProperty:o,rootData:l})||
(e=e===null?qt.errors:e.concat(qt.errors),r=e.length)}else{const o={instancePath:s+"/flows",schemaPath:"#/properties/flo\
ws/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}else{const f={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}return zt.errors=e,r===0}const Br={type:"obj\
ect",properties:{renga:{const:1},flow:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},title:{$ref:"#/definitions/text"},
onRestart:{enum:["resume","restart","stack"]},context:{$ref:"#/definitions/variables"},constants:{$ref:"#/definitions/da\
taMap"},derive:{type:"object",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},additionalProperties:{$ref:"#/definitio\
ns/expression"}},input:{$ref:"#/definitions/variables"},output:{$ref:"#/definitions/dataMap"},triggers:{$ref:"#/definiti\
ons/triggers"},on:{$ref:"#/definitions/on"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},silence:{$ref:"#/\
definitions/timed"},invalid:{if:{type:"array"},then:{items:{$ref:"#/definitions/text"},minItems:1},else:{$ref:"#/definit\
ions/text"}},attempts:{type:"integer",minimum:1},interrupt:{if:{type:"array"},then:{items:{$ref:"#/definitions/flowName"}},
else:{enum:["after","first","deny"]}},resume:{enum:["ask","silent","confirm"]},help:{$ref:"#/definitions/text"},taps:{enum:[
"while-current","once","always"]},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:["re\
nga","flow","states"],propertyNames:{enum:["renga","flow","title","onRestart","context","constants","derive","input","ou\
tput","triggers","on","initial","silence","invalid","attempts","interrupt","resume","help","taps","states","aside"]}};function Zt(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.renga===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ren\
ga"}};e===null?e=[i]:e.push(i),r++}if(t.flow===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"flow"}};e===null?e=[i]:e.push(i),r++}if(t.states===void 0){const i={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"states"}};e===null?e=[i]:e.push(i),r++}for(const i in t){const a=r;
if(!(i==="renga"||i==="flow"||i==="title"||i==="onRestart"||i==="context"||i==="constants"||i==="derive"||i==="input"||i===
"output"||i==="triggers"||i==="on"||i==="initial"||i==="silence"||i==="invalid"||i==="attempts"||i==="interrupt"||i==="r\
esume"||i==="help"||i==="taps"||i==="states"||i==="aside")){const m={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"\
enum",params:{allowedValues:Br.propertyNames.enum},propertyName:i};e===null?e=[m]:e.push(m),r++}var g=a===r;if(!g){const m={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[m]:e.push(m),r++}}
if(t.renga!==void 0&&t.renga!==1){const i={instancePath:s+"/renga",schemaPath:"#/properties/renga/const",keyword:"const",
params:{allowedValue:1}};e===null?e=[i]:e.push(i),r++}if(t.flow!==void 0){let i=t.flow;if(typeof i=="string"){if(!O.test(
i)){const a={instancePath:s+"/flow",schemaPath:"#/properties/flow/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_]\
[A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/flow",schemaPath:"#/properties/flow/type",
keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(t.title!==void 0&&(E(t.title,{instancePath:s+"/t\
itle",parentData:t,parentDataProperty:"title",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.onRestart!==
void 0){let i=t.onRestart;if(!(i==="resume"||i==="restart"||i==="stack")){const a={instancePath:s+"/onRestart",schemaPath:"\
#/properties/onRestart/enum",keyword:"enum",params:{allowedValues:Br.properties.onRestart.enum}};e===null?e=[a]:e.push(a),
r++}}if(t.context!==void 0&&($e(t.context,{instancePath:s+"/context",parentData:t,parentDataProperty:"context",rootData:l})||
(e=e===null?$e.errors:e.concat($e.errors),r=e.length)),t.constants!==void 0&&(V(t.constants,{instancePath:s+"/constants",
parentData:t,parentDataProperty:"constants",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.derive!==
void 0){let i=t.derive;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const a in i){const m=r;if(typeof a=="string"&&!O.
test(a)){const c={instancePath:s+"/derive",schemaPath:"#/properties/derive/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:a};e===null?e=[c]:e.push(c),r++}var n=m===r;if(!n){const c={instancePath:s+
"/derive",schemaPath:"#/properties/derive/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[c]:
e.push(c),r++}}for(const a in i)q(i[a],{instancePath:s+"/derive/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,
parentDataProperty:a,rootData:l})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)}else{const a={instancePath:s+"/de\
rive",schemaPath:"#/properties/derive/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(t.input!==
void 0&&($e(t.input,{instancePath:s+"/input",parentData:t,parentDataProperty:"input",rootData:l})||(e=e===null?$e.errors:
e.concat($e.errors),r=e.length)),t.output!==void 0&&(V(t.output,{instancePath:s+"/output",parentData:t,parentDataProperty:"\
output",rootData:l})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.triggers!==void 0&&(cr(t.triggers,{instancePath:s+
"/triggers",parentData:t,parentDataProperty:"triggers",rootData:l})||(e=e===null?cr.errors:e.concat(cr.errors),r=e.length)),
t.on!==void 0&&(B(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:l})||(e=e===null?B.errors:e.concat(
B.errors),r=e.length)),t.initial!==void 0){let i=t.initial;if(typeof i=="string"){if(!O.test(i)){const a={instancePath:s+
"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===
null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",
params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(t.silence!==void 0&&(L(t.silence,{instancePath:s+"/silence",parentData:t,
parentDataProperty:"silence",rootData:l})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),t.invalid!==void 0){let i=t.
invalid;const a=r;let m=!0;const c=r;if(!Array.isArray(i)){const y={};e===null?e=[y]:e.push(y),r++}var f=c===r;r=a,e!==null&&
(a?e.length=a:e=null);let u;if(f){const y=r;if(Array.isArray(i)){if(i.length<1){const v={instancePath:s+"/invalid",schemaPath:"\
#/properties/invalid/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),r++}const d=i.length;for(let v=0;v<
d;v++)E(i[v],{instancePath:s+"/invalid/"+v,parentData:i,parentDataProperty:v,rootData:l})||(e=e===null?E.errors:e.concat(
E.errors),r=e.length)}var f=y===r;m=f,u="then"}else{const y=r;E(i,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"\
invalid",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length);var f=y===r;m=f,u="else"}if(!m){const y={instancePath:s+
"/invalid",schemaPath:"#/properties/invalid/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[y]:e.push(y),r++}}if(t.
attempts!==void 0){let i=t.attempts;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){const a={instancePath:s+"/attempts",schemaPath:"\
#/properties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[a]:e.push(a),r++}if(typeof i=="number"&&
(i<1||isNaN(i))){const a={instancePath:s+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[a]:e.push(a),r++}}if(t.interrupt!==void 0){let i=t.interrupt;const a=r;let m=!0;const c=r;
if(!Array.isArray(i)){const y={};e===null?e=[y]:e.push(y),r++}var o=c===r;r=a,e!==null&&(a?e.length=a:e=null);let u;if(o){
const y=r;if(Array.isArray(i)){const d=i.length;for(let v=0;v<d;v++)T(i[v],{instancePath:s+"/interrupt/"+v,parentData:i,
parentDataProperty:v,rootData:l})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)}var o=y===r;m=o,u="then"}else{const y=r;
if(!(i==="after"||i==="first"||i==="deny")){const d={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else\
/enum",keyword:"enum",params:{allowedValues:Br.properties.interrupt.else.enum}};e===null?e=[d]:e.push(d),r++}var o=y===r;
m=o,u="else"}if(!m){const y={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:u}};
e===null?e=[y]:e.push(y),r++}}if(t.resume!==void 0){let i=t.resume;if(!(i==="ask"||i==="silent"||i==="confirm")){const a={
instancePath:s+"/resume",schemaPath:"#/properties/resume/enum",keyword:"enum",params:{allowedValues:Br.properties.resume.
enum}};e===null?e=[a]:e.push(a),r++}}if(t.help!==void 0&&(E(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"\
help",rootData:l})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.taps!==void 0){let i=t.taps;if(!(i==="while-c\
urrent"||i==="once"||i==="always")){const a={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{
allowedValues:Br.properties.taps.enum}};e===null?e=[a]:e.push(a),r++}}t.states!==void 0&&(nr(t.states,{instancePath:s+"/\
states",parentData:t,parentDataProperty:"states",rootData:l})||(e=e===null?nr.errors:e.concat(nr.errors),r=e.length)),t.
aside!==void 0&&(F(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:l})||(e=e===null?F.
errors:e.concat(F.errors),r=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[i]:e.push(i),r++}return Zt.errors=e,r===0}function Is(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const a={instancePath:s,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}const g=r;let n=!0;const f=r;if(t&&typeof t=="o\
bject"&&!Array.isArray(t)){let a;if(t.flows===void 0&&(a="flows")){const m={};e===null?e=[m]:e.push(m),r++}}var o=f===r;
r=g,e!==null&&(g?e.length=g:e=null);let i;if(o){const a=r;zt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:l})||
(e=e===null?zt.errors:e.concat(zt.errors),r=e.length);var o=a===r;n=o,i="then"}else{const a=r;Zt(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:l})||(e=e===null?Zt.errors:e.concat(Zt.errors),r=e.length);var o=a===r;n=o,i="else"}if(!n){
const a={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[a]:e.push(a),r++}return Is.
errors=e,r===0}const an=Vs,sn={$schema:"http://json-schema.org/draft-07/schema#",title:"Renga test",type:"object",properties:{
renga:{const:1},tests:{type:"array",items:{$ref:"#/definitions/test"},minItems:1}},required:["renga","tests"],definitions:{
test:{type:"object",properties:{name:{type:"string"},now:{type:"string"},user:{$ref:"#/definitions/person"},users:{type:"\
object",additionalProperties:{$ref:"#/definitions/person"}},services:{type:"object"},seed:{type:["string","number"]},cases:{
type:"array",items:{type:"object"},minItems:1},chat:{type:"array",items:{$ref:"#/definitions/step"},minItems:1}},required:[
"name","chat"],propertyNames:{enum:["name","now","user","users","services","seed","cases","chat"]}},step:{type:"object",
properties:{user:{type:["string","number","object"]},bot:{type:["string","object","array","number"]},snapshot:{type:"str\
ing"},tap:{if:{type:"object"},then:{type:"object",properties:{change:{type:"string"}},required:["change"],propertyNames:{
enum:["change"]}},else:{type:["string","number"]}},pick:{type:["string"]},wait:{type:"string",pattern:"^(=.*|([0-9]+([.]\
[0-9]+)?(ms|s|m|h|d|w))+)$"},event:{type:["string","object"]},services:{type:"object"},result:{type:"object",minProperties:1},
sent:{type:"object",minProperties:1},expect:{type:"object",properties:{state:{type:["string","null","object"]},flow:{type:[
"string","null","object"]},stack:{type:["array","object"]},error:{type:["string","null"]},errors:{type:["array","object"]},
ended:{type:"boolean"},context:{type:"object"},user:{type:"object"},timers:{type:["array","object"]},pushes:{type:"integ\
er",minimum:0},tables:{type:"object"}},propertyNames:{enum:["state","flow","stack","error","errors","ended","context","u\
ser","timers","pushes","tables"]}},exact:{const:!0},as:{type:"string"},in:{type:"string"},U1:{type:["string","number","o\
bject"]},U2:{type:["string","number","object"]},U3:{type:["string","number","object"]},U4:{type:["string","number","obje\
ct"]},U5:{type:["string","number","object"]},U6:{type:["string","number","object"]},U7:{type:["string","number","object"]},
U8:{type:["string","number","object"]},U9:{type:["string","number","object"]}},minProperties:1,maxProperties:4,propertyNames:{
enum:["user","bot","snapshot","tap","pick","wait","event","services","result","sent","expect","exact","as","in","U1","U2",
"U3","U4","U5","U6","U7","U8","U9"]}},person:{type:"object",properties:{displayName:{type:"string"},language:{type:"stri\
ng"}},propertyNames:{enum:["displayName","language"]}}},propertyNames:{enum:["renga","tests"]}},xs={type:"object",properties:{
name:{type:"string"},now:{type:"string"},user:{$ref:"#/definitions/person"},users:{type:"object",additionalProperties:{$ref:"\
#/definitions/person"}},services:{type:"object"},seed:{type:["string","number"]},cases:{type:"array",items:{type:"object"},
minItems:1},chat:{type:"array",items:{$ref:"#/definitions/step"},minItems:1}},required:["name","chat"],propertyNames:{enum:[
"name","now","user","users","services","seed","cases","chat"]}},nn={type:"object",properties:{displayName:{type:"string"},
language:{type:"string"}},propertyNames:{enum:["displayName","language"]}};function pr(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t){const f=r;
if(!(n==="displayName"||n==="language")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{
allowedValues:nn.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var g=f===r;if(!g){const o={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.displayName!==
void 0&&typeof t.displayName!="string"){const n={instancePath:s+"/displayName",schemaPath:"#/properties/displayName/type",
keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(t.language!==void 0&&typeof t.language!="string"){
const n={instancePath:s+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),r++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[n]:e.push(n),r++}return pr.errors=e,r===0}const ee={type:"object",properties:{user:{type:["string","number","object"]},
bot:{type:["string","object","array","number"]},snapshot:{type:"string"},tap:{if:{type:"object"},then:{type:"object",properties:{
change:{type:"string"}},required:["change"],propertyNames:{enum:["change"]}},else:{type:["string","number"]}},pick:{type:[
"string"]},wait:{type:"string",pattern:"^(=.*|([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+)$"},event:{type:["string","object"]},services:{
type:"object"},result:{type:"object",minProperties:1},sent:{type:"object",minProperties:1},expect:{type:"object",properties:{
state:{type:["string","null","object"]},flow:{type:["string","null","object"]},stack:{type:["array","object"]},error:{type:[
"string","null"]},errors:{type:["array","object"]},ended:{type:"boolean"},context:{type:"object"},user:{type:"object"},timers:{
type:["array","object"]},pushes:{type:"integer",minimum:0},tables:{type:"object"}},propertyNames:{enum:["state","flow","\
stack","error","errors","ended","context","user","timers","pushes","tables"]}},exact:{const:!0},as:{type:"string"},in:{type:"\
string"},U1:{type:["string","number","object"]},U2:{type:["string","number","object"]},U3:{type:["string","number","obje\
ct"]},U4:{type:["string","number","object"]},U5:{type:["string","number","object"]},U6:{type:["string","number","object"]},
U7:{type:["string","number","object"]},U8:{type:["string","number","object"]},U9:{type:["string","number","object"]}},minProperties:1,
maxProperties:4,propertyNames:{enum:["user","bot","snapshot","tap","pick","wait","event","services","result","sent","exp\
ect","exact","as","in","U1","U2","U3","U4","U5","U6","U7","U8","U9"]}};function Et(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:l=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length>4){const i={instancePath:s,
schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:4}};e===null?e=[i]:e.push(i),r++}if(Object.keys(t).length<
1){const i={instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[i]:e.push(
i),r++}for(const i in t){const a=r;if(!(i==="user"||i==="bot"||i==="snapshot"||i==="tap"||i==="pick"||i==="wait"||i==="e\
vent"||i==="services"||i==="result"||i==="sent"||i==="expect"||i==="exact"||i==="as"||i==="in"||i==="U1"||i==="U2"||i===
"U3"||i==="U4"||i==="U5"||i==="U6"||i==="U7"||i==="U8"||i==="U9")){const m={instancePath:s,schemaPath:"#/propertyNames/e\
num",keyword:"enum",params:{allowedValues:ee.propertyNames.enum},propertyName:i};e===null?e=[m]:e.push(m),r++}var g=a===
r;if(!g){const m={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?
e=[m]:e.push(m),r++}}if(t.user!==void 0){let i=t.user;if(typeof i!="string"&&typeof i!="number"&&!(i&&typeof i=="object"&&
!Array.isArray(i))){const a={instancePath:s+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type:ee.properties.
user.type}};e===null?e=[a]:e.push(a),r++}}if(t.bot!==void 0){let i=t.bot;if((!i||typeof i!="object")&&typeof i!="string"&&
typeof i!="number"){const a={instancePath:s+"/bot",schemaPath:"#/properties/bot/type",keyword:"type",params:{type:ee.properties.
bot.type}};e===null?e=[a]:e.push(a),r++}}if(t.snapshot!==void 0&&typeof t.snapshot!="string"){const i={instancePath:s+"/\
snapshot",schemaPath:"#/properties/snapshot/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(t.
tap!==void 0){let i=t.tap;const a=r;let m=!0;const c=r;if(!(i&&typeof i=="object"&&!Array.isArray(i))){const y={};e===null?
e=[y]:e.push(y),r++}var n=c===r;r=a,e!==null&&(a?e.length=a:e=null);let u;if(n){const y=r;if(i&&typeof i=="object"&&!Array.
isArray(i)){if(i.change===void 0){const d={instancePath:s+"/tap",schemaPath:"#/properties/tap/then/required",keyword:"re\
quired",params:{missingProperty:"change"}};e===null?e=[d]:e.push(d),r++}for(const d in i){const v=r;if(d!=="change"){const $={
instancePath:s+"/tap",schemaPath:"#/properties/tap/then/propertyNames/enum",keyword:"enum",params:{allowedValues:ee.properties.
tap.then.propertyNames.enum},propertyName:d};e===null?e=[$]:e.push($),r++}var f=v===r;if(!f){const $={instancePath:s+"/t\
ap",schemaPath:"#/properties/tap/then/propertyNames",keyword:"propertyNames",params:{propertyName:d}};e===null?e=[$]:e.push(
$),r++}}if(i.change!==void 0&&typeof i.change!="string"){const d={instancePath:s+"/tap/change",schemaPath:"#/properties/\
tap/then/properties/change/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:s+
"/tap",schemaPath:"#/properties/tap/then/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var n=y===
r;m=n,u="then"}else{const y=r;if(typeof i!="string"&&typeof i!="number"){const d={instancePath:s+"/tap",schemaPath:"#/pr\
operties/tap/else/type",keyword:"type",params:{type:ee.properties.tap.else.type}};e===null?e=[d]:e.push(d),r++}var n=y===
r;m=n,u="else"}if(!m){const y={instancePath:s+"/tap",schemaPath:"#/properties/tap/if",keyword:"if",params:{failingKeyword:u}};
e===null?e=[y]:e.push(y),r++}}if(t.pick!==void 0&&typeof t.pick!="string"){const i={instancePath:s+"/pick",schemaPath:"#\
/properties/pick/type",keyword:"type",params:{type:ee.properties.pick.type}};e===null?e=[i]:e.push(i),r++}if(t.wait!==void 0){
let i=t.wait;if(typeof i=="string"){if(!qs.test(i)){const a={instancePath:s+"/wait",schemaPath:"#/properties/wait/patter\
n",keyword:"pattern",params:{pattern:"^(=.*|([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+)$"}};e===null?e=[a]:e.push(a),r++}}else{
const a={instancePath:s+"/wait",schemaPath:"#/properties/wait/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:
e.push(a),r++}}if(t.event!==void 0){let i=t.event;if(typeof i!="string"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const a={
instancePath:s+"/event",schemaPath:"#/properties/event/type",keyword:"type",params:{type:ee.properties.event.type}};e===
null?e=[a]:e.push(a),r++}}if(t.services!==void 0){let i=t.services;if(!(i&&typeof i=="object"&&!Array.isArray(i))){const a={
instancePath:s+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:
e.push(a),r++}}if(t.result!==void 0){let i=t.result;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length<
1){const a={instancePath:s+"/result",schemaPath:"#/properties/result/minProperties",keyword:"minProperties",params:{limit:1}};
e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/result",schemaPath:"#/properties/result/type",keyword:"type",
params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(t.sent!==void 0){let i=t.sent;if(i&&typeof i=="object"&&!Array.
isArray(i)){if(Object.keys(i).length<1){const a={instancePath:s+"/sent",schemaPath:"#/properties/sent/minProperties",keyword:"\
minProperties",params:{limit:1}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/sent",schemaPath:"#/proper\
ties/sent/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(t.expect!==void 0){let i=t.expect;
if(i&&typeof i=="object"&&!Array.isArray(i)){for(const a in i){const m=r;if(!(a==="state"||a==="flow"||a==="stack"||a===
"error"||a==="errors"||a==="ended"||a==="context"||a==="user"||a==="timers"||a==="pushes"||a==="tables")){const c={instancePath:s+
"/expect",schemaPath:"#/properties/expect/propertyNames/enum",keyword:"enum",params:{allowedValues:ee.properties.expect.
propertyNames.enum},propertyName:a};e===null?e=[c]:e.push(c),r++}var o=m===r;if(!o){const c={instancePath:s+"/expect",schemaPath:"\
#/properties/expect/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[c]:e.push(c),r++}}if(i.state!==
void 0){let a=i.state;if(typeof a!="string"&&a!==null&&!(a&&typeof a=="object"&&!Array.isArray(a))){const m={instancePath:s+
"/expect/state",schemaPath:"#/properties/expect/properties/state/type",keyword:"type",params:{type:ee.properties.expect.
properties.state.type}};e===null?e=[m]:e.push(m),r++}}if(i.flow!==void 0){let a=i.flow;if(typeof a!="string"&&a!==null&&
!(a&&typeof a=="object"&&!Array.isArray(a))){const m={instancePath:s+"/expect/flow",schemaPath:"#/properties/expect/prop\
erties/flow/type",keyword:"type",params:{type:ee.properties.expect.properties.flow.type}};e===null?e=[m]:e.push(m),r++}}
if(i.stack!==void 0){let a=i.stack;if(!a||typeof a!="object"){const m={instancePath:s+"/expect/stack",schemaPath:"#/prop\
erties/expect/properties/stack/type",keyword:"type",params:{type:ee.properties.expect.properties.stack.type}};e===null?e=
[m]:e.push(m),r++}}if(i.error!==void 0){let a=i.error;if(typeof a!="string"&&a!==null){const m={instancePath:s+"/expect/\
error",schemaPath:"#/properties/expect/properties/error/type",keyword:"type",params:{type:ee.properties.expect.properties.
error.type}};e===null?e=[m]:e.push(m),r++}}if(i.errors!==void 0){let a=i.errors;if(!a||typeof a!="object"){const m={instancePath:s+
"/expect/errors",schemaPath:"#/properties/expect/properties/errors/type",keyword:"type",params:{type:ee.properties.expect.
properties.errors.type}};e===null?e=[m]:e.push(m),r++}}if(i.ended!==void 0&&typeof i.ended!="boolean"){const a={instancePath:s+
"/expect/ended",schemaPath:"#/properties/expect/properties/ended/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[a]:e.push(a),r++}if(i.context!==void 0){let a=i.context;if(!(a&&typeof a=="object"&&!Array.isArray(a))){const m={instancePath:s+
"/expect/context",schemaPath:"#/properties/expect/properties/context/type",keyword:"type",params:{type:"object"}};e===null?
e=[m]:e.push(m),r++}}if(i.user!==void 0){let a=i.user;if(!(a&&typeof a=="object"&&!Array.isArray(a))){const m={instancePath:s+
"/expect/user",schemaPath:"#/properties/expect/properties/user/type",keyword:"type",params:{type:"object"}};e===null?e=[
m]:e.push(m),r++}}if(i.timers!==void 0){let a=i.timers;if(!a||typeof a!="object"){const m={instancePath:s+"/expect/timer\
s",schemaPath:"#/properties/expect/properties/timers/type",keyword:"type",params:{type:ee.properties.expect.properties.timers.
type}};e===null?e=[m]:e.push(m),r++}}if(i.pushes!==void 0){let a=i.pushes;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){const m={
instancePath:s+"/expect/pushes",schemaPath:"#/properties/expect/properties/pushes/type",keyword:"type",params:{type:"int\
eger"}};e===null?e=[m]:e.push(m),r++}if(typeof a=="number"&&(a<0||isNaN(a))){const m={instancePath:s+"/expect/pushes",schemaPath:"\
#/properties/expect/properties/pushes/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(
m),r++}}if(i.tables!==void 0){let a=i.tables;if(!(a&&typeof a=="object"&&!Array.isArray(a))){const m={instancePath:s+"/e\
xpect/tables",schemaPath:"#/properties/expect/properties/tables/type",keyword:"type",params:{type:"object"}};e===null?e=
[m]:e.push(m),r++}}}else{const a={instancePath:s+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{
type:"object"}};e===null?e=[a]:e.push(a),r++}}if(t.exact!==void 0&&t.exact!==!0){const i={instancePath:s+"/exact",schemaPath:"\
#/properties/exact/const",keyword:"const",params:{allowedValue:!0}};e===null?e=[i]:e.push(i),r++}if(t.as!==void 0&&typeof t.
as!="string"){const i={instancePath:s+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type:"string"}};e===
null?e=[i]:e.push(i),r++}if(t.in!==void 0&&typeof t.in!="string"){const i={instancePath:s+"/in",schemaPath:"#/properties\
/in/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(t.U1!==void 0){let i=t.U1;if(typeof i!=
"string"&&typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const a={instancePath:s+"/U1",schemaPath:"#/p\
roperties/U1/type",keyword:"type",params:{type:ee.properties.U1.type}};e===null?e=[a]:e.push(a),r++}}if(t.U2!==void 0){let i=t.
U2;if(typeof i!="string"&&typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const a={instancePath:s+"/U2",
schemaPath:"#/properties/U2/type",keyword:"type",params:{type:ee.properties.U2.type}};e===null?e=[a]:e.push(a),r++}}if(t.
U3!==void 0){let i=t.U3;if(typeof i!="string"&&typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const a={
instancePath:s+"/U3",schemaPath:"#/properties/U3/type",keyword:"type",params:{type:ee.properties.U3.type}};e===null?e=[a]:
e.push(a),r++}}if(t.U4!==void 0){let i=t.U4;if(typeof i!="string"&&typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(
i))){const a={instancePath:s+"/U4",schemaPath:"#/properties/U4/type",keyword:"type",params:{type:ee.properties.U4.type}};
e===null?e=[a]:e.push(a),r++}}if(t.U5!==void 0){let i=t.U5;if(typeof i!="string"&&typeof i!="number"&&!(i&&typeof i=="ob\
ject"&&!Array.isArray(i))){const a={instancePath:s+"/U5",schemaPath:"#/properties/U5/type",keyword:"type",params:{type:ee.
properties.U5.type}};e===null?e=[a]:e.push(a),r++}}if(t.U6!==void 0){let i=t.U6;if(typeof i!="string"&&typeof i!="number"&&
!(i&&typeof i=="object"&&!Array.isArray(i))){const a={instancePath:s+"/U6",schemaPath:"#/properties/U6/type",keyword:"ty\
pe",params:{type:ee.properties.U6.type}};e===null?e=[a]:e.push(a),r++}}if(t.U7!==void 0){let i=t.U7;if(typeof i!="string"&&
typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const a={instancePath:s+"/U7",schemaPath:"#/properties/\
U7/type",keyword:"type",params:{type:ee.properties.U7.type}};e===null?e=[a]:e.push(a),r++}}if(t.U8!==void 0){let i=t.U8;
if(typeof i!="string"&&typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const a={instancePath:s+"/U8",schemaPath:"\
#/properties/U8/type",keyword:"type",params:{type:ee.properties.U8.type}};e===null?e=[a]:e.push(a),r++}}if(t.U9!==void 0){
let i=t.U9;if(typeof i!="string"&&typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const a={instancePath:s+
"/U9",schemaPath:"#/properties/U9/type",keyword:"type",params:{type:ee.properties.U9.type}};e===null?e=[a]:e.push(a),r++}}}else{
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return Et.
errors=e,r===0}function It(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"name"}};e===null?e=[n]:e.push(n),r++}if(t.chat===void 0){const n={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"chat"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;
if(!(n==="name"||n==="now"||n==="user"||n==="users"||n==="services"||n==="seed"||n==="cases"||n==="chat")){const o={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:xs.propertyNames.enum},propertyName:n};e===null?e=
[o]:e.push(o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.name!==void 0&&typeof t.name!="string"){const n={instancePath:s+"/na\
me",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(t.now!==void 0&&
typeof t.now!="string"){const n={instancePath:s+"/now",schemaPath:"#/properties/now/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[n]:e.push(n),r++}if(t.user!==void 0&&(pr(t.user,{instancePath:s+"/user",parentData:t,parentDataProperty:"\
user",rootData:l})||(e=e===null?pr.errors:e.concat(pr.errors),r=e.length)),t.users!==void 0){let n=t.users;if(n&&typeof n==
"object"&&!Array.isArray(n))for(const f in n)pr(n[f],{instancePath:s+"/users/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),
parentData:n,parentDataProperty:f,rootData:l})||(e=e===null?pr.errors:e.concat(pr.errors),r=e.length);else{const f={instancePath:s+
"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}if(t.
services!==void 0){let n=t.services;if(!(n&&typeof n=="object"&&!Array.isArray(n))){const f={instancePath:s+"/services",
schemaPath:"#/properties/services/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}if(t.seed!==
void 0){let n=t.seed;if(typeof n!="string"&&typeof n!="number"){const f={instancePath:s+"/seed",schemaPath:"#/properties\
/seed/type",keyword:"type",params:{type:xs.properties.seed.type}};e===null?e=[f]:e.push(f),r++}}if(t.cases!==void 0){let n=t.
cases;if(Array.isArray(n)){if(n.length<1){const o={instancePath:s+"/cases",schemaPath:"#/properties/cases/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[o]:e.push(o),r++}const f=n.length;for(let o=0;o<f;o++){let i=n[o];if(!(i&&typeof i==
"object"&&!Array.isArray(i))){const a={instancePath:s+"/cases/"+o,schemaPath:"#/properties/cases/items/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}}else{const f={instancePath:s+"/cases",schemaPath:"#/propertie\
s/cases/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}if(t.chat!==void 0){let n=t.chat;if(Array.
isArray(n)){if(n.length<1){const o={instancePath:s+"/chat",schemaPath:"#/properties/chat/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[o]:e.push(o),r++}const f=n.length;for(let o=0;o<f;o++)Et(n[o],{instancePath:s+"/chat/"+o,parentData:n,
parentDataProperty:o,rootData:l})||(e=e===null?Et.errors:e.concat(Et.errors),r=e.length)}else{const f={instancePath:s+"/\
chat",schemaPath:"#/properties/chat/type",keyword:"type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return It.errors=
e,r===0}function Vs(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:l=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.renga===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"renga"}};e===null?e=[n]:e.push(n),r++}if(t.tests===void 0){const n={instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"tests"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const f=r;if(!(n===
"renga"||n==="tests")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:sn.
propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var g=f===r;if(!g){const o={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.renga!==void 0&&t.renga!==
1){const n={instancePath:s+"/renga",schemaPath:"#/properties/renga/const",keyword:"const",params:{allowedValue:1}};e===null?
e=[n]:e.push(n),r++}if(t.tests!==void 0){let n=t.tests;if(Array.isArray(n)){if(n.length<1){const o={instancePath:s+"/tes\
ts",schemaPath:"#/properties/tests/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),r++}const f=n.
length;for(let o=0;o<f;o++)It(n[o],{instancePath:s+"/tests/"+o,parentData:n,parentDataProperty:o,rootData:l})||(e=e===null?
It.errors:e.concat(It.errors),r=e.length)}else{const f={instancePath:s+"/tests",schemaPath:"#/properties/tests/type",keyword:"\
type",params:{type:"array"}};e===null?e=[f]:e.push(f),r++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Vs.errors=e,r===0}
export const validateBot: Validate = on;
export const validateFlow: Validate = ln;
export const validateTest: Validate = an;
