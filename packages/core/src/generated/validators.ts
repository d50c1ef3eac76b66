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

const Ys=_s,ke={$schema:"http://json-schema.org/draft-07/schema#",title:"Renga bot",type:"object",properties:{renga:{const:1},
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
unctions","tables","commands","events","on","repairs","defaults","delivery","stack"]}},Yt=new RegExp("^[A-Za-z_][A-Za-z0\
-9_-]*$",""),Ue=new RegExp("^(?!use$)[a-z]{2,3}(-[A-Za-z0-9]+)*$",""),F=new RegExp("^[A-Za-z_][A-Za-z0-9_]*$",""),Ie={if:{
type:"object"},then:{type:"object",properties:{type:{enum:["string","integer","number","boolean","date","time","datetime",
"location","content","object","array"]},$type:{type:"string"},enum:{type:"array",items:{type:["string","number","boolean"]},
minItems:1},minimum:{type:"number"},maximum:{type:"number"},minLength:{type:"integer",minimum:0},maxLength:{type:"intege\
r",minimum:0},minItems:{type:"integer",minimum:0},maxItems:{type:"integer",minimum:0},pattern:{type:"string"},format:{enum:[
"email","uri","phone","postal-code"]},items:{$ref:"#/definitions/schema"},properties:{type:"object",propertyNames:{pattern:"\
^[A-Za-z_][A-Za-z0-9_]*$"},additionalProperties:{$ref:"#/definitions/schema"}},additionalProperties:{if:{type:"boolean"},
then:!0,else:{$ref:"#/definitions/schema"}},required:{type:"array",items:{type:"string"}},default:{}},if:{required:["$ty\
pe"]},else:{required:["type"]},propertyNames:{enum:["type","$type","enum","minimum","maximum","minLength","maxLength","m\
inItems","maxItems","pattern","format","items","properties","additionalProperties","required","default"]}},else:{enum:["\
string","integer","number","boolean","date","time","datetime","location","content","object","array"]}},Ve={validate:re};
function re(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;const h=r;let n=!0;const o=r;
if(!(t&&typeof t=="object"&&!Array.isArray(t))){const c={};e===null?e=[c]:e.push(c),r++}var i=o===r;r=h,e!==null&&(h?e.length=
h:e=null);let l;if(i){const c=r,P=r;let d=!0;const v=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let a;if(t.$type===void 0&&
(a="$type")){const m={};e===null?e=[m]:e.push(m),r++}}var f=v===r;if(r=P,e!==null&&(P?e.length=P:e=null),!f){const a=r;if(t&&
typeof t=="object"&&!Array.isArray(t)&&t.type===void 0){const _={instancePath:s,schemaPath:"#/then/else/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[_]:e.push(_),r++}var f=a===r;d=f}if(!d){const a={instancePath:s,schemaPath:"\
#/then/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[a]:e.push(a),r++}if(t&&typeof t=="object"&&!Array.isArray(
t)){for(const a in t){const m=r;if(!(a==="type"||a==="$type"||a==="enum"||a==="minimum"||a==="maximum"||a==="minLength"||
a==="maxLength"||a==="minItems"||a==="maxItems"||a==="pattern"||a==="format"||a==="items"||a==="properties"||a==="additi\
onalProperties"||a==="required"||a==="default")){const _={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"\
enum",params:{allowedValues:Ie.then.propertyNames.enum},propertyName:a};e===null?e=[_]:e.push(_),r++}var w=m===r;if(!w){
const _={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[_]:
e.push(_),r++}}if(t.type!==void 0){let a=t.type;if(!(a==="string"||a==="integer"||a==="number"||a==="boolean"||a==="date"||
a==="time"||a==="datetime"||a==="location"||a==="content"||a==="object"||a==="array")){const m={instancePath:s+"/type",schemaPath:"\
#/then/properties/type/enum",keyword:"enum",params:{allowedValues:Ie.then.properties.type.enum}};e===null?e=[m]:e.push(m),
r++}}if(t.$type!==void 0&&typeof t.$type!="string"){const a={instancePath:s+"/$type",schemaPath:"#/then/properties/%24ty\
pe/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(t.enum!==void 0){let a=t.enum;if(Array.isArray(
a)){if(a.length<1){const _={instancePath:s+"/enum",schemaPath:"#/then/properties/enum/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[_]:e.push(_),r++}const m=a.length;for(let _=0;_<m;_++){let b=a[_];if(typeof b!="string"&&typeof b!=
"number"&&typeof b!="boolean"){const g={instancePath:s+"/enum/"+_,schemaPath:"#/then/properties/enum/items/type",keyword:"\
type",params:{type:Ie.then.properties.enum.items.type}};e===null?e=[g]:e.push(g),r++}}}else{const m={instancePath:s+"/en\
um",schemaPath:"#/then/properties/enum/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}if(t.minimum!==
void 0&&typeof t.minimum!="number"){const a={instancePath:s+"/minimum",schemaPath:"#/then/properties/minimum/type",keyword:"\
type",params:{type:"number"}};e===null?e=[a]:e.push(a),r++}if(t.maximum!==void 0&&typeof t.maximum!="number"){const a={instancePath:s+
"/maximum",schemaPath:"#/then/properties/maximum/type",keyword:"type",params:{type:"number"}};e===null?e=[a]:e.push(a),r++}
if(t.minLength!==void 0){let a=t.minLength;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){const m={instancePath:s+"/minLen\
gth",schemaPath:"#/then/properties/minLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),r++}
if(typeof a=="number"&&(a<0||isNaN(a))){const m={instancePath:s+"/minLength",schemaPath:"#/then/properties/minLength/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(m),r++}}if(t.maxLength!==void 0){let a=t.
maxLength;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){const m={instancePath:s+"/maxLength",schemaPath:"#/then/propertie\
s/maxLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),r++}if(typeof a=="number"&&(a<0||isNaN(
a))){const m={instancePath:s+"/maxLength",schemaPath:"#/then/properties/maxLength/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[m]:e.push(m),r++}}if(t.minItems!==void 0){let a=t.minItems;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a))){const m={instancePath:s+"/minItems",schemaPath:"#/then/properties/minItems/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[m]:e.push(m),r++}if(typeof a=="number"&&(a<0||isNaN(a))){const m={instancePath:s+"/minItems",schemaPath:"\
#/then/properties/minItems/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(m),r++}}if(t.
maxItems!==void 0){let a=t.maxItems;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){const m={instancePath:s+"/maxItems",schemaPath:"\
#/then/properties/maxItems/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),r++}if(typeof a=="numb\
er"&&(a<0||isNaN(a))){const m={instancePath:s+"/maxItems",schemaPath:"#/then/properties/maxItems/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(m),r++}}if(t.pattern!==void 0&&typeof t.pattern!="string"){const a={
instancePath:s+"/pattern",schemaPath:"#/then/properties/pattern/type",keyword:"type",params:{type:"string"}};e===null?e=
[a]:e.push(a),r++}if(t.format!==void 0){let a=t.format;if(!(a==="email"||a==="uri"||a==="phone"||a==="postal-code")){const m={
instancePath:s+"/format",schemaPath:"#/then/properties/format/enum",keyword:"enum",params:{allowedValues:Ie.then.properties.
format.enum}};e===null?e=[m]:e.push(m),r++}}if(t.items!==void 0&&(Ve.validate(t.items,{instancePath:s+"/items",parentData:t,
parentDataProperty:"items",rootData:p})||(e=e===null?Ve.validate.errors:e.concat(Ve.validate.errors),r=e.length)),t.properties!==
void 0){let a=t.properties;if(a&&typeof a=="object"&&!Array.isArray(a)){for(const m in a){const _=r;if(typeof m=="string"&&
!F.test(m)){const b={instancePath:s+"/properties",schemaPath:"#/then/properties/properties/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:m};e===null?e=[b]:e.push(b),r++}var y=_===r;if(!y){const b={
instancePath:s+"/properties",schemaPath:"#/then/properties/properties/propertyNames",keyword:"propertyNames",params:{propertyName:m}};
e===null?e=[b]:e.push(b),r++}}for(const m in a)Ve.validate(a[m],{instancePath:s+"/properties/"+m.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:a,parentDataProperty:m,rootData:p})||(e=e===null?Ve.validate.errors:e.concat(Ve.validate.errors),
r=e.length)}else{const m={instancePath:s+"/properties",schemaPath:"#/then/properties/properties/type",keyword:"type",params:{
type:"object"}};e===null?e=[m]:e.push(m),r++}}if(t.additionalProperties!==void 0){let a=t.additionalProperties;const m=r;
let _=!0;const b=r;if(typeof a!="boolean"){const g={};e===null?e=[g]:e.push(g),r++}var u=b===r;if(r=m,e!==null&&(m?e.length=
m:e=null),!u){const g=r;Ve.validate(a,{instancePath:s+"/additionalProperties",parentData:t,parentDataProperty:"additiona\
lProperties",rootData:p})||(e=e===null?Ve.validate.errors:e.concat(Ve.validate.errors),r=e.length);var u=g===r;_=u}if(!_){
const g={instancePath:s+"/additionalProperties",schemaPath:"#/then/properties/additionalProperties/if",keyword:"if",params:{
failingKeyword:"else"}};e===null?e=[g]:e.push(g),r++}}if(t.required!==void 0){let a=t.required;if(Array.isArray(a)){const m=a.
length;for(let _=0;_<m;_++)if(typeof a[_]!="string"){const b={instancePath:s+"/required/"+_,schemaPath:"#/then/propertie\
s/required/items/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}else{const m={instancePath:s+
"/required",schemaPath:"#/then/properties/required/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),
r++}}}else{const a={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(
a),r++}var i=c===r;n=i,l="then"}else{const c=r;if(!(t==="string"||t==="integer"||t==="number"||t==="boolean"||t==="date"||
t==="time"||t==="datetime"||t==="location"||t==="content"||t==="object"||t==="array")){const d={instancePath:s,schemaPath:"\
#/else/enum",keyword:"enum",params:{allowedValues:Ie.else.enum}};e===null?e=[d]:e.push(d),r++}var i=c===r;n=i,l="else"}if(!n){
const c={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:l}};e===null?e=[c]:e.push(c),r++}return re.
errors=e,r===0}function ee(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;const h=r;
let n=!0;const o=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const c={};e===null?e=[c]:e.push(c),r++}var i=o===r;r=
h,e!==null&&(h?e.length=h:e=null);let l;if(i){const c=r,P=r;let d=!0;const v=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){let a;if(t.$type===void 0&&(a="$type")){const m={};e===null?e=[m]:e.push(m),r++}}var f=v===r;if(r=P,e!==null&&(P?e.length=
P:e=null),!f){const a=r;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.type===void 0){const _={instancePath:s,schemaPath:"\
#/then/else/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[_]:e.push(_),r++}var f=a===r;d=f}if(!d){
const a={instancePath:s,schemaPath:"#/then/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[a]:e.push(a),r++}
if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t){const m=r;if(!(a==="type"||a==="$type"||a==="enum"||a==="\
minimum"||a==="maximum"||a==="minLength"||a==="maxLength"||a==="minItems"||a==="maxItems"||a==="pattern"||a==="format"||
a==="items"||a==="properties"||a==="additionalProperties"||a==="required"||a==="default")){const _={instancePath:s,schemaPath:"\
#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Ie.then.propertyNames.enum},propertyName:a};e===null?e=[
_]:e.push(_),r++}var w=m===r;if(!w){const _={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{
propertyName:a}};e===null?e=[_]:e.push(_),r++}}if(t.type!==void 0){let a=t.type;if(!(a==="string"||a==="integer"||a==="n\
umber"||a==="boolean"||a==="date"||a==="time"||a==="datetime"||a==="location"||a==="content"||a==="object"||a==="array")){
const m={instancePath:s+"/type",schemaPath:"#/then/properties/type/enum",keyword:"enum",params:{allowedValues:Ie.then.properties.
type.enum}};e===null?e=[m]:e.push(m),r++}}if(t.$type!==void 0&&typeof t.$type!="string"){const a={instancePath:s+"/$type",
schemaPath:"#/then/properties/%24type/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(t.enum!==
void 0){let a=t.enum;if(Array.isArray(a)){if(a.length<1){const _={instancePath:s+"/enum",schemaPath:"#/then/properties/e\
num/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[_]:e.push(_),r++}const m=a.length;for(let _=0;_<m;_++){let b=a[_];
if(typeof b!="string"&&typeof b!="number"&&typeof b!="boolean"){const g={instancePath:s+"/enum/"+_,schemaPath:"#/then/pr\
operties/enum/items/type",keyword:"type",params:{type:Ie.then.properties.enum.items.type}};e===null?e=[g]:e.push(g),r++}}}else{
const m={instancePath:s+"/enum",schemaPath:"#/then/properties/enum/type",keyword:"type",params:{type:"array"}};e===null?
e=[m]:e.push(m),r++}}if(t.minimum!==void 0&&typeof t.minimum!="number"){const a={instancePath:s+"/minimum",schemaPath:"#\
/then/properties/minimum/type",keyword:"type",params:{type:"number"}};e===null?e=[a]:e.push(a),r++}if(t.maximum!==void 0&&
typeof t.maximum!="number"){const a={instancePath:s+"/maximum",schemaPath:"#/then/properties/maximum/type",keyword:"type",
params:{type:"number"}};e===null?e=[a]:e.push(a),r++}if(t.minLength!==void 0){let a=t.minLength;if(!(typeof a=="number"&&
!(a%1)&&!isNaN(a))){const m={instancePath:s+"/minLength",schemaPath:"#/then/properties/minLength/type",keyword:"type",params:{
type:"integer"}};e===null?e=[m]:e.push(m),r++}if(typeof a=="number"&&(a<0||isNaN(a))){const m={instancePath:s+"/minLengt\
h",schemaPath:"#/then/properties/minLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[m]:e.
push(m),r++}}if(t.maxLength!==void 0){let a=t.maxLength;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){const m={instancePath:s+
"/maxLength",schemaPath:"#/then/properties/maxLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(
m),r++}if(typeof a=="number"&&(a<0||isNaN(a))){const m={instancePath:s+"/maxLength",schemaPath:"#/then/properties/maxLen\
gth/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(m),r++}}if(t.minItems!==void 0){let a=t.
minItems;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){const m={instancePath:s+"/minItems",schemaPath:"#/then/properties/\
minItems/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),r++}if(typeof a=="number"&&(a<0||isNaN(a))){
const m={instancePath:s+"/minItems",schemaPath:"#/then/properties/minItems/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[m]:e.push(m),r++}}if(t.maxItems!==void 0){let a=t.maxItems;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a))){const m={instancePath:s+"/maxItems",schemaPath:"#/then/properties/maxItems/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[m]:e.push(m),r++}if(typeof a=="number"&&(a<0||isNaN(a))){const m={instancePath:s+"/maxItems",schemaPath:"\
#/then/properties/maxItems/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(m),r++}}if(t.
pattern!==void 0&&typeof t.pattern!="string"){const a={instancePath:s+"/pattern",schemaPath:"#/then/properties/pattern/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(t.format!==void 0){let a=t.format;if(!(a==="\
email"||a==="uri"||a==="phone"||a==="postal-code")){const m={instancePath:s+"/format",schemaPath:"#/then/properties/form\
at/enum",keyword:"enum",params:{allowedValues:Ie.then.properties.format.enum}};e===null?e=[m]:e.push(m),r++}}if(t.items!==
void 0&&(re(t.items,{instancePath:s+"/items",parentData:t,parentDataProperty:"items",rootData:p})||(e=e===null?re.errors:
e.concat(re.errors),r=e.length)),t.properties!==void 0){let a=t.properties;if(a&&typeof a=="object"&&!Array.isArray(a)){
for(const m in a){const _=r;if(typeof m=="string"&&!F.test(m)){const b={instancePath:s+"/properties",schemaPath:"#/then/\
properties/properties/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:m};
e===null?e=[b]:e.push(b),r++}var y=_===r;if(!y){const b={instancePath:s+"/properties",schemaPath:"#/then/properties/prop\
erties/propertyNames",keyword:"propertyNames",params:{propertyName:m}};e===null?e=[b]:e.push(b),r++}}for(const m in a)re(
a[m],{instancePath:s+"/properties/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:m,rootData:p})||
(e=e===null?re.errors:e.concat(re.errors),r=e.length)}else{const m={instancePath:s+"/properties",schemaPath:"#/then/prop\
erties/properties/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}}if(t.additionalProperties!==
void 0){let a=t.additionalProperties;const m=r;let _=!0;const b=r;if(typeof a!="boolean"){const g={};e===null?e=[g]:e.push(
g),r++}var u=b===r;if(r=m,e!==null&&(m?e.length=m:e=null),!u){const g=r;re(a,{instancePath:s+"/additionalProperties",parentData:t,
parentDataProperty:"additionalProperties",rootData:p})||(e=e===null?re.errors:e.concat(re.errors),r=e.length);var u=g===
r;_=u}if(!_){const g={instancePath:s+"/additionalProperties",schemaPath:"#/then/properties/additionalProperties/if",keyword:"\
if",params:{failingKeyword:"else"}};e===null?e=[g]:e.push(g),r++}}if(t.required!==void 0){let a=t.required;if(Array.isArray(
a)){const m=a.length;for(let _=0;_<m;_++)if(typeof a[_]!="string"){const b={instancePath:s+"/required/"+_,schemaPath:"#/\
then/properties/required/items/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}else{const m={
instancePath:s+"/required",schemaPath:"#/then/properties/required/type",keyword:"type",params:{type:"array"}};e===null?e=
[m]:e.push(m),r++}}}else{const a={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?
e=[a]:e.push(a),r++}var i=c===r;n=i,l="then"}else{const c=r;if(!(t==="string"||t==="integer"||t==="number"||t==="boolean"||
t==="date"||t==="time"||t==="datetime"||t==="location"||t==="content"||t==="object"||t==="array")){const d={instancePath:s,
schemaPath:"#/else/enum",keyword:"enum",params:{allowedValues:Ie.else.enum}};e===null?e=[d]:e.push(d),r++}var i=c===r;n=
i,l="else"}if(!n){const c={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:l}};e===null?e=[c]:e.push(
c),r++}return ee.errors=e,r===0}const qr={if:{type:"object"},then:{type:"object",properties:{type:{enum:["string","integer","number","boolean","date","t\
ime","datetime","location","content","object","array"]},$type:{type:"string"},enum:{type:"array",items:{type:["string","\
number","boolean"]},minItems:1},minimum:{type:"number"},maximum:{type:"number"},minLength:{type:"integer",minimum:0},maxLength:{
type:"integer",minimum:0},minItems:{type:"integer",minimum:0},maxItems:{type:"integer",minimum:0},pattern:{type:"string"},
format:{enum:["email","uri","phone","postal-code"]},items:{$ref:"#/definitions/schema"},properties:{type:"object",propertyNames:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},additionalProperties:{$ref:"#/definitions/schema"}},additionalProperties:{if:{type:"\
boolean"},then:!0,else:{$ref:"#/definitions/schema"}},required:{type:"array",items:{type:"string"}},default:{},label:{$ref:"\
#/definitions/text"},show:{$ref:"#/definitions/expression"},secret:{type:"boolean"}},if:{required:["$type"]},else:{required:[
"type"]},propertyNames:{enum:["type","$type","enum","minimum","maximum","minLength","maxLength","minItems","maxItems","p\
attern","format","items","properties","additionalProperties","required","default","label","show","secret"]}},else:{enum:[
"string","integer","number","boolean","date","time","datetime","location","content","object","array"]}};const Vs={type:["string","number","boolean"]};function R(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){
let e=null,r=0;if(typeof t!="string"&&typeof t!="number"&&typeof t!="boolean"){const h={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:Vs.type}};e===null?e=[h]:e.push(h),r++}return R.errors=e,r===0}function ve(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.
keys(t).length<1){const h={instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?
e=[h]:e.push(h),r++}for(const h in t)if(!Ue.test(h)){const n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:h}};e===null?e=[n]:e.push(n),r++}for(const h in t)Ue.test(h)&&(R(t[h],{
instancePath:s+"/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:h,rootData:p})||(e=e===null?
R.errors:e.concat(R.errors),r=e.length))}else{const h={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[h]:e.push(h),r++}return ve.errors=e,r===0}function K(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:p=t}={}){let e=null,r=0;const h=r;let n=!0;const o=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const f={};
e===null?e=[f]:e.push(f),r++}var i=o===r;r=h,e!==null&&(h?e.length=h:e=null);let l;if(i){const f=r;ve(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?ve.errors:e.concat(ve.errors),r=e.length);var i=f===r;n=i,l=
"then"}else{const f=r;R(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?R.errors:e.concat(
R.errors),r=e.length);var i=f===r;n=i,l="else"}if(!n){const f={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:l}};
e===null?e=[f]:e.push(f),r++}return K.errors=e,r===0}const Us={type:["string","boolean","number"]};function x(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(typeof t!="string"&&typeof t!="boolean"&&typeof t!=
"number"){const h={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:Us.type}};e===null?e=[h]:e.push(h),r++}
return x.errors=e,r===0}function nr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,
r=0;const h=r;let n=!0;const o=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const c={};e===null?e=[c]:e.push(c),r++}
var i=o===r;r=h,e!==null&&(h?e.length=h:e=null);let l;if(i){const c=r,P=r;let d=!0;const v=r;if(t&&typeof t=="object"&&!Array.
isArray(t)){let a;if(t.$type===void 0&&(a="$type")){const m={};e===null?e=[m]:e.push(m),r++}}var f=v===r;if(r=P,e!==null&&
(P?e.length=P:e=null),!f){const a=r;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.type===void 0){const _={instancePath:s,
schemaPath:"#/then/else/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[_]:e.push(_),r++}var f=a===
r;d=f}if(!d){const a={instancePath:s,schemaPath:"#/then/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[a]:
e.push(a),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t){const m=r;if(!(a==="type"||a==="$type"||a===
"enum"||a==="minimum"||a==="maximum"||a==="minLength"||a==="maxLength"||a==="minItems"||a==="maxItems"||a==="pattern"||a===
"format"||a==="items"||a==="properties"||a==="additionalProperties"||a==="required"||a==="default"||a==="label"||a==="sh\
ow"||a==="secret")){const _={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:qr.
then.propertyNames.enum},propertyName:a};e===null?e=[_]:e.push(_),r++}var w=m===r;if(!w){const _={instancePath:s,schemaPath:"\
#/then/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[_]:e.push(_),r++}}if(t.type!==void 0){
let a=t.type;if(!(a==="string"||a==="integer"||a==="number"||a==="boolean"||a==="date"||a==="time"||a==="datetime"||a===
"location"||a==="content"||a==="object"||a==="array")){const m={instancePath:s+"/type",schemaPath:"#/then/properties/typ\
e/enum",keyword:"enum",params:{allowedValues:qr.then.properties.type.enum}};e===null?e=[m]:e.push(m),r++}}if(t.$type!==void 0&&
typeof t.$type!="string"){const a={instancePath:s+"/$type",schemaPath:"#/then/properties/%24type/type",keyword:"type",params:{
type:"string"}};e===null?e=[a]:e.push(a),r++}if(t.enum!==void 0){let a=t.enum;if(Array.isArray(a)){if(a.length<1){const _={
instancePath:s+"/enum",schemaPath:"#/then/properties/enum/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[_]:
e.push(_),r++}const m=a.length;for(let _=0;_<m;_++){let b=a[_];if(typeof b!="string"&&typeof b!="number"&&typeof b!="boo\
lean"){const g={instancePath:s+"/enum/"+_,schemaPath:"#/then/properties/enum/items/type",keyword:"type",params:{type:qr.
then.properties.enum.items.type}};e===null?e=[g]:e.push(g),r++}}}else{const m={instancePath:s+"/enum",schemaPath:"#/then\
/properties/enum/type",keyword:"type",params:{type:"array"}};e===null?e=[m]:e.push(m),r++}}if(t.minimum!==void 0&&typeof t.
minimum!="number"){const a={instancePath:s+"/minimum",schemaPath:"#/then/properties/minimum/type",keyword:"type",params:{
type:"number"}};e===null?e=[a]:e.push(a),r++}if(t.maximum!==void 0&&typeof t.maximum!="number"){const a={instancePath:s+
"/maximum",schemaPath:"#/then/properties/maximum/type",keyword:"type",params:{type:"number"}};e===null?e=[a]:e.push(a),r++}
if(t.minLength!==void 0){let a=t.minLength;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){const m={instancePath:s+"/minLen\
gth",schemaPath:"#/then/properties/minLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),r++}
if(typeof a=="number"&&(a<0||isNaN(a))){const m={instancePath:s+"/minLength",schemaPath:"#/then/properties/minLength/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(m),r++}}if(t.maxLength!==void 0){let a=t.
maxLength;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){const m={instancePath:s+"/maxLength",schemaPath:"#/then/propertie\
s/maxLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),r++}if(typeof a=="number"&&(a<0||isNaN(
a))){const m={instancePath:s+"/maxLength",schemaPath:"#/then/properties/maxLength/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[m]:e.push(m),r++}}if(t.minItems!==void 0){let a=t.minItems;if(!(typeof a=="number"&&!(a%1)&&!isNaN(
a))){const m={instancePath:s+"/minItems",schemaPath:"#/then/properties/minItems/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[m]:e.push(m),r++}if(typeof a=="number"&&(a<0||isNaN(a))){const m={instancePath:s+"/minItems",schemaPath:"\
#/then/properties/minItems/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(m),r++}}if(t.
maxItems!==void 0){let a=t.maxItems;if(!(typeof a=="number"&&!(a%1)&&!isNaN(a))){const m={instancePath:s+"/maxItems",schemaPath:"\
#/then/properties/maxItems/type",keyword:"type",params:{type:"integer"}};e===null?e=[m]:e.push(m),r++}if(typeof a=="numb\
er"&&(a<0||isNaN(a))){const m={instancePath:s+"/maxItems",schemaPath:"#/then/properties/maxItems/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0}};e===null?e=[m]:e.push(m),r++}}if(t.pattern!==void 0&&typeof t.pattern!="string"){const a={
instancePath:s+"/pattern",schemaPath:"#/then/properties/pattern/type",keyword:"type",params:{type:"string"}};e===null?e=
[a]:e.push(a),r++}if(t.format!==void 0){let a=t.format;if(!(a==="email"||a==="uri"||a==="phone"||a==="postal-code")){const m={
instancePath:s+"/format",schemaPath:"#/then/properties/format/enum",keyword:"enum",params:{allowedValues:qr.then.properties.
format.enum}};e===null?e=[m]:e.push(m),r++}}if(t.items!==void 0&&(re(t.items,{instancePath:s+"/items",parentData:t,parentDataProperty:"\
items",rootData:p})||(e=e===null?re.errors:e.concat(re.errors),r=e.length)),t.properties!==void 0){let a=t.properties;if(a&&
typeof a=="object"&&!Array.isArray(a)){for(const m in a){const _=r;if(typeof m=="string"&&!F.test(m)){const b={instancePath:s+
"/properties",schemaPath:"#/then/properties/properties/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-\
z_][A-Za-z0-9_]*$"},propertyName:m};e===null?e=[b]:e.push(b),r++}var y=_===r;if(!y){const b={instancePath:s+"/properties",
schemaPath:"#/then/properties/properties/propertyNames",keyword:"propertyNames",params:{propertyName:m}};e===null?e=[b]:
e.push(b),r++}}for(const m in a)re(a[m],{instancePath:s+"/properties/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,
parentDataProperty:m,rootData:p})||(e=e===null?re.errors:e.concat(re.errors),r=e.length)}else{const m={instancePath:s+"/\
properties",schemaPath:"#/then/properties/properties/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(
m),r++}}if(t.additionalProperties!==void 0){let a=t.additionalProperties;const m=r;let _=!0;const b=r;if(typeof a!="bool\
ean"){const g={};e===null?e=[g]:e.push(g),r++}var u=b===r;if(r=m,e!==null&&(m?e.length=m:e=null),!u){const g=r;re(a,{instancePath:s+
"/additionalProperties",parentData:t,parentDataProperty:"additionalProperties",rootData:p})||(e=e===null?re.errors:e.concat(
re.errors),r=e.length);var u=g===r;_=u}if(!_){const g={instancePath:s+"/additionalProperties",schemaPath:"#/then/propert\
ies/additionalProperties/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[g]:e.push(g),r++}}if(t.required!==
void 0){let a=t.required;if(Array.isArray(a)){const m=a.length;for(let _=0;_<m;_++)if(typeof a[_]!="string"){const b={instancePath:s+
"/required/"+_,schemaPath:"#/then/properties/required/items/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:
e.push(b),r++}}else{const m={instancePath:s+"/required",schemaPath:"#/then/properties/required/type",keyword:"type",params:{
type:"array"}};e===null?e=[m]:e.push(m),r++}}if(t.label!==void 0&&(K(t.label,{instancePath:s+"/label",parentData:t,parentDataProperty:"\
label",rootData:p})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.show!==void 0&&(x(t.show,{instancePath:s+"/s\
how",parentData:t,parentDataProperty:"show",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.secret!==
void 0&&typeof t.secret!="boolean"){const a={instancePath:s+"/secret",schemaPath:"#/then/properties/secret/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s,schemaPath:"#/then/type",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}var i=c===r;n=i,l="then"}else{const c=r;if(!(t==="string"||t===
"integer"||t==="number"||t==="boolean"||t==="date"||t==="time"||t==="datetime"||t==="location"||t==="content"||t==="obje\
ct"||t==="array")){const d={instancePath:s,schemaPath:"#/else/enum",keyword:"enum",params:{allowedValues:qr.else.enum}};
e===null?e=[d]:e.push(d),r++}var i=c===r;n=i,l="else"}if(!n){const c={instancePath:s,schemaPath:"#/if",keyword:"if",params:{
failingKeyword:l}};e===null?e=[c]:e.push(c),r++}return nr.errors=e,r===0}function Ur(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t){const o=r;if(typeof n=="\
string"&&!F.test(n)){const i={instancePath:s,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A\
-Za-z_][A-Za-z0-9_]*$"},propertyName:n};e===null?e=[i]:e.push(i),r++}var h=o===r;if(!h){const i={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[i]:e.push(i),r++}}for(const n in t)nr(t[n],
{instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:n,rootData:p})||(e=e===null?
nr.errors:e.concat(nr.errors),r=e.length)}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[n]:e.push(n),r++}return Ur.errors=e,r===0}function U(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){return U.errors=null,!0}function ir(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t))for(const h in t)U(t[h],{instancePath:s+"/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:h,
rootData:p})||(e=e===null?U.errors:e.concat(U.errors),r=e.length);else{const h={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}return ir.errors=e,r===0}const zr={type:"object",properties:{
baseUrl:{if:{type:"object"},then:{type:"object",properties:{env:{type:"string",pattern:"^[A-Z_][A-Z0-9_]*$"}},required:[
"env"],propertyNames:{enum:["env"]}},else:{type:"string"}},auth:{type:"object",properties:{bearer:{type:"object",properties:{
env:{type:"string",pattern:"^[A-Z_][A-Z0-9_]*$"}},required:["env"],propertyNames:{enum:["env"]}},headers:{type:"object",
additionalProperties:{type:"object",properties:{env:{type:"string",pattern:"^[A-Z_][A-Z0-9_]*$"}},required:["env"],propertyNames:{
enum:["env"]}}}},propertyNames:{enum:["bearer","headers"]}},operations:{type:"object",additionalProperties:{$ref:"#/defi\
nitions/operation"},propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"}}},required:["baseUrl","operations"],propertyNames:{
enum:["baseUrl","auth","operations"]}},Wt=new RegExp("^[A-Z_][A-Z0-9_]*$",""),Gt={type:"object",properties:{method:{enum:[
"GET","POST","PUT","PATCH","DELETE"]},path:{type:"string"},query:{$ref:"flow.schema.json#/definitions/dataMap"},body:{$ref:"\
flow.schema.json#/definitions/data"},timeout:{$ref:"flow.schema.json#/definitions/duration"},retry:{type:"object",properties:{
attempts:{type:"integer",minimum:1,maximum:3},backoff:{$ref:"flow.schema.json#/definitions/duration"}},propertyNames:{enum:[
"attempts","backoff"]}},accept:{type:"array",items:{type:"integer",minimum:100,maximum:599}},response:{$ref:"flow.schema\
.json#/definitions/schema"}},required:["path"],propertyNames:{enum:["method","path","query","body","timeout","retry","ac\
cept","response"]}};function Kr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){return Kr.errors=
null,!0}const At=new RegExp("^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$","");function qe(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:p=t}={}){let e=null,r=0;if(typeof t=="string"){if(!At.test(t)){const h={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"}};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}return qe.errors=e,r===0}function Cr(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.path===void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"}};
e===null?e=[o]:e.push(o),r++}for(const o in t){const i=r;if(!(o==="method"||o==="path"||o==="query"||o==="body"||o==="ti\
meout"||o==="retry"||o==="accept"||o==="response")){const l={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"e\
num",params:{allowedValues:Gt.propertyNames.enum},propertyName:o};e===null?e=[l]:e.push(l),r++}var h=i===r;if(!h){const l={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[l]:e.push(l),r++}}
if(t.method!==void 0){let o=t.method;if(!(o==="GET"||o==="POST"||o==="PUT"||o==="PATCH"||o==="DELETE")){const i={instancePath:s+
"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:Gt.properties.method.enum}};e===null?
e=[i]:e.push(i),r++}}if(t.path!==void 0&&typeof t.path!="string"){const o={instancePath:s+"/path",schemaPath:"#/properti\
es/path/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(t.query!==void 0&&(ir(t.query,{instancePath:s+
"/query",parentData:t,parentDataProperty:"query",rootData:p})||(e=e===null?ir.errors:e.concat(ir.errors),r=e.length)),t.
body!==void 0&&(Kr(t.body,{instancePath:s+"/body",parentData:t,parentDataProperty:"body",rootData:p})||(e=e===null?Kr.errors:
e.concat(Kr.errors),r=e.length)),t.timeout!==void 0&&(qe(t.timeout,{instancePath:s+"/timeout",parentData:t,parentDataProperty:"\
timeout",rootData:p})||(e=e===null?qe.errors:e.concat(qe.errors),r=e.length)),t.retry!==void 0){let o=t.retry;if(o&&typeof o==
"object"&&!Array.isArray(o)){for(const i in o){const l=r;if(!(i==="attempts"||i==="backoff")){const f={instancePath:s+"/\
retry",schemaPath:"#/properties/retry/propertyNames/enum",keyword:"enum",params:{allowedValues:Gt.properties.retry.propertyNames.
enum},propertyName:i};e===null?e=[f]:e.push(f),r++}var n=l===r;if(!n){const f={instancePath:s+"/retry",schemaPath:"#/pro\
perties/retry/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[f]:e.push(f),r++}}if(o.attempts!==
void 0){let i=o.attempts;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){const l={instancePath:s+"/retry/attempts",schemaPath:"\
#/properties/retry/properties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),r++}if(typeof i==
"number"){if(i>3||isNaN(i)){const l={instancePath:s+"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:3}};e===null?e=[l]:e.push(l),r++}if(i<1||isNaN(i)){const l={instancePath:s+
"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}};e===null?e=[l]:e.push(l),r++}}}o.backoff!==void 0&&(qe(o.backoff,{instancePath:s+"/retry/backoff",parentData:o,
parentDataProperty:"backoff",rootData:p})||(e=e===null?qe.errors:e.concat(qe.errors),r=e.length))}else{const i={instancePath:s+
"/retry",schemaPath:"#/properties/retry/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}if(t.
accept!==void 0){let o=t.accept;if(Array.isArray(o)){const i=o.length;for(let l=0;l<i;l++){let f=o[l];if(!(typeof f=="nu\
mber"&&!(f%1)&&!isNaN(f))){const w={instancePath:s+"/accept/"+l,schemaPath:"#/properties/accept/items/type",keyword:"typ\
e",params:{type:"integer"}};e===null?e=[w]:e.push(w),r++}if(typeof f=="number"){if(f>599||isNaN(f)){const w={instancePath:s+
"/accept/"+l,schemaPath:"#/properties/accept/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}};e===null?
e=[w]:e.push(w),r++}if(f<100||isNaN(f)){const w={instancePath:s+"/accept/"+l,schemaPath:"#/properties/accept/items/minim\
um",keyword:"minimum",params:{comparison:">=",limit:100}};e===null?e=[w]:e.push(w),r++}}}}else{const i={instancePath:s+"\
/accept",schemaPath:"#/properties/accept/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),r++}}t.response!==
void 0&&(ee(t.response,{instancePath:s+"/response",parentData:t,parentDataProperty:"response",rootData:p})||(e=e===null?
ee.errors:e.concat(ee.errors),r=e.length))}else{const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[o]:e.push(o),r++}return Cr.errors=e,r===0}function Mr(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.baseUrl===void 0){const y={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"baseUrl"}};e===null?e=[y]:e.push(y),r++}if(t.operations===
void 0){const y={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"operations"}};e===null?
e=[y]:e.push(y),r++}for(const y in t){const u=r;if(!(y==="baseUrl"||y==="auth"||y==="operations")){const c={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:zr.propertyNames.enum},propertyName:y};e===null?e=
[c]:e.push(c),r++}var h=u===r;if(!h){const c={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:y}};e===null?e=[c]:e.push(c),r++}}if(t.baseUrl!==void 0){let y=t.baseUrl;const u=r;let c=!0;const P=r;if(!(y&&
typeof y=="object"&&!Array.isArray(y))){const v={};e===null?e=[v]:e.push(v),r++}var n=P===r;r=u,e!==null&&(u?e.length=u:
e=null);let d;if(n){const v=r;if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.env===void 0){const a={instancePath:s+"/\
baseUrl",schemaPath:"#/properties/baseUrl/then/required",keyword:"required",params:{missingProperty:"env"}};e===null?e=[
a]:e.push(a),r++}for(const a in y){const m=r;if(a!=="env"){const _={instancePath:s+"/baseUrl",schemaPath:"#/properties/b\
aseUrl/then/propertyNames/enum",keyword:"enum",params:{allowedValues:zr.properties.baseUrl.then.propertyNames.enum},propertyName:a};
e===null?e=[_]:e.push(_),r++}var o=m===r;if(!o){const _={instancePath:s+"/baseUrl",schemaPath:"#/properties/baseUrl/then\
/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[_]:e.push(_),r++}}if(y.env!==void 0){let a=y.
env;if(typeof a=="string"){if(!Wt.test(a)){const m={instancePath:s+"/baseUrl/env",schemaPath:"#/properties/baseUrl/then/\
properties/env/pattern",keyword:"pattern",params:{pattern:"^[A-Z_][A-Z0-9_]*$"}};e===null?e=[m]:e.push(m),r++}}else{const m={
instancePath:s+"/baseUrl/env",schemaPath:"#/properties/baseUrl/then/properties/env/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[m]:e.push(m),r++}}}else{const a={instancePath:s+"/baseUrl",schemaPath:"#/properties/baseUrl/then/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}var n=v===r;c=n,d="then"}else{const v=r;if(typeof y!=
"string"){const a={instancePath:s+"/baseUrl",schemaPath:"#/properties/baseUrl/else/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[a]:e.push(a),r++}var n=v===r;c=n,d="else"}if(!c){const v={instancePath:s+"/baseUrl",schemaPath:"#/pr\
operties/baseUrl/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[v]:e.push(v),r++}}if(t.auth!==void 0){let y=t.auth;
if(y&&typeof y=="object"&&!Array.isArray(y)){for(const u in y){const c=r;if(!(u==="bearer"||u==="headers")){const P={instancePath:s+
"/auth",schemaPath:"#/properties/auth/propertyNames/enum",keyword:"enum",params:{allowedValues:zr.properties.auth.propertyNames.
enum},propertyName:u};e===null?e=[P]:e.push(P),r++}var i=c===r;if(!i){const P={instancePath:s+"/auth",schemaPath:"#/prop\
erties/auth/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[P]:e.push(P),r++}}if(y.bearer!==
void 0){let u=y.bearer;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.env===void 0){const c={instancePath:s+"/auth/be\
arer",schemaPath:"#/properties/auth/properties/bearer/required",keyword:"required",params:{missingProperty:"env"}};e===null?
e=[c]:e.push(c),r++}for(const c in u){const P=r;if(c!=="env"){const d={instancePath:s+"/auth/bearer",schemaPath:"#/prope\
rties/auth/properties/bearer/propertyNames/enum",keyword:"enum",params:{allowedValues:zr.properties.auth.properties.bearer.
propertyNames.enum},propertyName:c};e===null?e=[d]:e.push(d),r++}var l=P===r;if(!l){const d={instancePath:s+"/auth/beare\
r",schemaPath:"#/properties/auth/properties/bearer/propertyNames",keyword:"propertyNames",params:{propertyName:c}};e===null?
e=[d]:e.push(d),r++}}if(u.env!==void 0){let c=u.env;if(typeof c=="string"){if(!Wt.test(c)){const P={instancePath:s+"/aut\
h/bearer/env",schemaPath:"#/properties/auth/properties/bearer/properties/env/pattern",keyword:"pattern",params:{pattern:"\
^[A-Z_][A-Z0-9_]*$"}};e===null?e=[P]:e.push(P),r++}}else{const P={instancePath:s+"/auth/bearer/env",schemaPath:"#/proper\
ties/auth/properties/bearer/properties/env/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}}}else{
const c={instancePath:s+"/auth/bearer",schemaPath:"#/properties/auth/properties/bearer/type",keyword:"type",params:{type:"\
object"}};e===null?e=[c]:e.push(c),r++}}if(y.headers!==void 0){let u=y.headers;if(u&&typeof u=="object"&&!Array.isArray(
u))for(const c in u){let P=u[c];if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.env===void 0){const d={instancePath:s+
"/auth/headers/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/auth/properties/headers/additionalPro\
perties/required",keyword:"required",params:{missingProperty:"env"}};e===null?e=[d]:e.push(d),r++}for(const d in P){const v=r;
if(d!=="env"){const $={instancePath:s+"/auth/headers/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties\
/auth/properties/headers/additionalProperties/propertyNames/enum",keyword:"enum",params:{allowedValues:zr.properties.auth.
properties.headers.additionalProperties.propertyNames.enum},propertyName:d};e===null?e=[$]:e.push($),r++}var f=v===r;if(!f){
const $={instancePath:s+"/auth/headers/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/auth/properti\
es/headers/additionalProperties/propertyNames",keyword:"propertyNames",params:{propertyName:d}};e===null?e=[$]:e.push($),
r++}}if(P.env!==void 0){let d=P.env;if(typeof d=="string"){if(!Wt.test(d)){const v={instancePath:s+"/auth/headers/"+c.replace(
/~/g,"~0").replace(/\//g,"~1")+"/env",schemaPath:"#/properties/auth/properties/headers/additionalProperties/properties/e\
nv/pattern",keyword:"pattern",params:{pattern:"^[A-Z_][A-Z0-9_]*$"}};e===null?e=[v]:e.push(v),r++}}else{const v={instancePath:s+
"/auth/headers/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+"/env",schemaPath:"#/properties/auth/properties/headers/additi\
onalProperties/properties/env/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{const d={
instancePath:s+"/auth/headers/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/auth/properties/header\
s/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}}else{const c={instancePath:s+
"/auth/headers",schemaPath:"#/properties/auth/properties/headers/type",keyword:"type",params:{type:"object"}};e===null?e=
[c]:e.push(c),r++}}}else{const u={instancePath:s+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type:"\
object"}};e===null?e=[u]:e.push(u),r++}}if(t.operations!==void 0){let y=t.operations;if(y&&typeof y=="object"&&!Array.isArray(
y)){for(const u in y){const c=r;if(typeof u=="string"&&!Yt.test(u)){const P={instancePath:s+"/operations",schemaPath:"#/\
properties/operations/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"},propertyName:u};
e===null?e=[P]:e.push(P),r++}var w=c===r;if(!w){const P={instancePath:s+"/operations",schemaPath:"#/properties/operation\
s/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[P]:e.push(P),r++}}for(const u in y)Cr(y[u],
{instancePath:s+"/operations/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:y,parentDataProperty:u,rootData:p})||
(e=e===null?Cr.errors:e.concat(Cr.errors),r=e.length)}else{const u={instancePath:s+"/operations",schemaPath:"#/propertie\
s/operations/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}}}else{const y={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}return Mr.errors=e,r===0}const Ks={if:{type:"\
object",required:["match"]},then:{type:"object",properties:{match:{$ref:"flow.schema.json#/definitions/words"},target:{$ref:"\
flow.schema.json#/definitions/target"}},required:["match"],propertyNames:{enum:["match","target"]}},else:{$ref:"flow.sch\
ema.json#/definitions/words"}};function er(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;const h=r;let n=!0;const o=r;
if(!(t&&typeof t=="object"&&!Array.isArray(t))){const y={};e===null?e=[y]:e.push(y),r++}var i=o===r;r=h,e!==null&&(h?e.length=
h:e=null);let l;if(i){const y=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const c={instancePath:s,
schemaPath:"#/then/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[c]:e.push(c),r++}for(const c in t)
if(!Ue.test(c)){const P={instancePath:s,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:c}};e===null?e=[P]:e.push(P),r++}for(const c in t)if(Ue.test(c)){let P=t[c];const d=r;let v=!0;const $=r;
if(!Array.isArray(P)){const m={};e===null?e=[m]:e.push(m),r++}var f=$===r;r=d,e!==null&&(d?e.length=d:e=null);let a;if(f){
const m=r;if(Array.isArray(P)){if(P.length<1){const g={instancePath:s+"/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/then/patternProperties/%5E(%3F!use%24)%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%2B)*%24/then/minItems",keyword:"minItems",
params:{limit:1}};e===null?e=[g]:e.push(g),r++}const b=P.length;for(let g=0;g<b;g++)R(P[g],{instancePath:s+"/"+c.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+g,parentData:P,parentDataProperty:g,rootData:p})||(e=e===null?R.errors:e.concat(R.errors),
r=e.length)}var f=m===r;v=f,a="then"}else{const m=r;R(P,{instancePath:s+"/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,
parentDataProperty:c,rootData:p})||(e=e===null?R.errors:e.concat(R.errors),r=e.length);var f=m===r;v=f,a="else"}if(!v){const m={
instancePath:s+"/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/then/patternProperties/%5E(%3F!use%24)%5Ba-z%5\
D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%2B)*%24/if",keyword:"if",params:{failingKeyword:a}};e===null?e=[m]:e.push(m),r++}}}var i=y===
r;n=i,l="then"}else{const y=r,u=r;let c=!0;const P=r;if(!Array.isArray(t)){const $={};e===null?e=[$]:e.push($),r++}var w=P===
r;r=u,e!==null&&(u?e.length=u:e=null);let d;if(w){const $=r;if(Array.isArray(t)){if(t.length<1){const _={instancePath:s,
schemaPath:"#/else/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[_]:e.push(_),r++}const m=t.length;for(let _=0;_<
m;_++)R(t[_],{instancePath:s+"/"+_,parentData:t,parentDataProperty:_,rootData:p})||(e=e===null?R.errors:e.concat(R.errors),
r=e.length)}var w=$===r;c=w,d="then"}else{const $=r;R(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||
(e=e===null?R.errors:e.concat(R.errors),r=e.length);var w=$===r;c=w,d="else"}if(!c){const $={instancePath:s,schemaPath:"\
#/else/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[$]:e.push($),r++}var i=y===r;n=i,l="else"}if(!n){const y={
instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:l}};e===null?e=[y]:e.push(y),r++}return er.errors=e,
r===0}const Nt=new RegExp("^[$A-Za-z_][A-Za-z0-9_]*$","");function or(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){
let e=null,r=0;if(typeof t=="string"){if(!Nt.test(t)){const h={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[$A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}return or.errors=e,r===0}function Rr(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;const h=r;let n=!0;const o=r;if(r===o)if(t&&typeof t=="object"&&!Array.
isArray(t)){let w;if(t.match===void 0&&(w="match")){const y={};e===null?e=[y]:e.push(y),r++}}else{const w={};e===null?e=
[w]:e.push(w),r++}var i=o===r;r=h,e!==null&&(h?e.length=h:e=null);let l;if(i){const w=r;if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.match===void 0){const u={instancePath:s,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"\
match"}};e===null?e=[u]:e.push(u),r++}for(const u in t){const c=r;if(!(u==="match"||u==="target")){const P={instancePath:s,
schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Ks.then.propertyNames.enum},propertyName:u};
e===null?e=[P]:e.push(P),r++}var f=c===r;if(!f){const P={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"prope\
rtyNames",params:{propertyName:u}};e===null?e=[P]:e.push(P),r++}}t.match!==void 0&&(er(t.match,{instancePath:s+"/match",
parentData:t,parentDataProperty:"match",rootData:p})||(e=e===null?er.errors:e.concat(er.errors),r=e.length)),t.target!==
void 0&&(or(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:p})||(e=e===null?or.errors:
e.concat(or.errors),r=e.length))}else{const u={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[u]:e.push(u),r++}var i=w===r;n=i,l="then"}else{const w=r;er(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:p})||(e=e===null?er.errors:e.concat(er.errors),r=e.length);var i=w===r;n=i,l="else"}if(!n){const w={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:l}};e===null?e=[w]:e.push(w),r++}return Rr.errors=e,r===0}const rs={if:{type:"object"},then:{type:"object",properties:{match:{if:{type:"array"},then:{items:{$ref:"#/definitions/d\
ataMatch"},minItems:1},else:{$ref:"#/definitions/dataMatch"}},guard:{$ref:"#/definitions/expression"},set:{$ref:"#/defin\
itions/assignments"},say:{$ref:"#/definitions/messages"},actions:{$ref:"#/definitions/actions"},target:{$ref:"#/definiti\
ons/target"},reenter:{type:"boolean"},call:{$ref:"#/definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"\
#/definitions/assignments"},resume:{enum:["ask","silent","confirm"]},capture:{type:"boolean"},global:{type:"boolean"}},propertyNames:{
enum:["match","guard","set","say","actions","target","reenter","call","with","save","resume","capture","global"]}},else:{
$ref:"#/definitions/target"}};function se(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(Object.keys(t).length<1){const h={instancePath:s,schemaPath:"#/minProperties",keyword:"minPr\
operties",params:{limit:1}};e===null?e=[h]:e.push(h),r++}for(const h in t)R(t[h],{instancePath:s+"/"+h.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:t,parentDataProperty:h,rootData:p})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)}else{
const h={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}return se.
errors=e,r===0}const Cs=new RegExp("^((user|group)[.])?[A-Za-z_][A-Za-z0-9_]*$","");function Z(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const n={instancePath:s,
schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[n]:e.push(n),r++}for(const n in t){const o=r;
if(typeof n=="string"&&!Cs.test(n)){const i={instancePath:s,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^((user|group)[.])?[A-Za-z_][A-Za-z0-9_]*$"},propertyName:n};e===null?e=[i]:e.push(i),r++}var h=o===r;if(!h){const i={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[i]:e.push(i),r++}}
for(const n in t)U(t[n],{instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:n,rootData:p})||
(e=e===null?U.errors:e.concat(U.errors),r=e.length)}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),r++}return Z.errors=e,r===0}function Lr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.text!==void 0&&(K(t.text,{instancePath:s+"/text",parentData:t,parentDataProperty:"text",rootData:p})||
(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.use!==void 0&&typeof t.use!="string"){const h={instancePath:s+"/u\
se",schemaPath:"#/properties/use/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}t.altText!==void 0&&
(K(t.altText,{instancePath:s+"/altText",parentData:t,parentDataProperty:"altText",rootData:p})||(e=e===null?K.errors:e.concat(
K.errors),r=e.length)),t.$if!==void 0&&(x(t.$if,{instancePath:s+"/$if",parentData:t,parentDataProperty:"$if",rootData:p})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length))}else{const h={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[h]:e.push(h),r++}return Lr.errors=e,r===0}function he(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:p=t}={}){let e=null,r=0;const h=r;let n=!0;const o=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const y={};
e===null?e=[y]:e.push(y),r++}var i=o===r;r=h,e!==null&&(h?e.length=h:e=null);let l;if(i){const y=r,u=r;let c=!0;const P=r;
if(t&&typeof t=="object"&&!Array.isArray(t))for(const $ in t){const a=r;if(typeof $=="string"&&!Ue.test($)){const m={};e===
null?e=[m]:e.push(m),r++}var f=a===r;if(!f){const m={};e===null?e=[m]:e.push(m),r++;break}}var w=P===r;r=u,e!==null&&(u?
e.length=u:e=null);let d;if(w){const $=r;ve(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?
ve.errors:e.concat(ve.errors),r=e.length);var w=$===r;c=w,d="then"}else{const $=r;Lr(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:p})||(e=e===null?Lr.errors:e.concat(Lr.errors),r=e.length);var w=$===r;c=w,d="else"}if(!c){const $={instancePath:s,
schemaPath:"#/then/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[$]:e.push($),r++}var i=y===r;n=i,l="then"}else{
const y=r;R(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?R.errors:e.concat(R.errors),r=
e.length);var i=y===r;n=i,l="else"}if(!n){const y={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:l}};
e===null?e=[y]:e.push(y),r++}return he.errors=e,r===0}function V(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:p=t}={}){let e=null,r=0;const h=r;let n=!0;const o=r;if(!Array.isArray(t)){const f={};e===null?e=[f]:e.push(f),
r++}var i=o===r;r=h,e!==null&&(h?e.length=h:e=null);let l;if(i){const f=r;if(Array.isArray(t)){if(t.length<1){const u={instancePath:s,
schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[u]:e.push(u),r++}const y=t.length;for(let u=0;u<
y;u++)he(t[u],{instancePath:s+"/"+u,parentData:t,parentDataProperty:u,rootData:p})||(e=e===null?he.errors:e.concat(he.errors),
r=e.length)}var i=f===r;n=i,l="then"}else{const f=r;he(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||
(e=e===null?he.errors:e.concat(he.errors),r=e.length);var i=f===r;n=i,l="else"}if(!n){const f={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:l}};e===null?e=[f]:e.push(f),r++}return V.errors=e,r===0}const ts={if:{type:"string"},then:{enum:["flush","markAsRead","loading"]},else:{if:{required:["say"]},then:{$ref:"#/defi\
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
et","list"]}}}}}}}}}}}}}}}}}},Ms={type:"object",properties:{say:{$ref:"#/definitions/messages"},guard:{$ref:"#/definitio\
ns/expression"}},required:["say"],propertyNames:{enum:["say","guard"]}};function Br(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.say===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"say"}};e===null?e=[n]:e.push(n),r++}for(const n in t){
const o=r;if(!(n==="say"||n==="guard")){const i={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{
allowedValues:Ms.propertyNames.enum},propertyName:n};e===null?e=[i]:e.push(i),r++}var h=o===r;if(!h){const i={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[i]:e.push(i),r++}}t.say!==void 0&&
(V(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:p})||(e=e===null?V.errors:e.concat(V.errors),
r=e.length)),t.guard!==void 0&&(x(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:p})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),r++}return Br.errors=e,r===0}const Rs={type:"object",properties:{set:{$ref:"#/d\
efinitions/assignments"},guard:{$ref:"#/definitions/expression"}},required:["set"],propertyNames:{enum:["set","guard"]}};
function Tr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.set===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
set"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const o=r;if(!(n==="set"||n==="guard")){const i={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:Rs.propertyNames.enum},propertyName:n};e===null?e=[i]:e.push(
i),r++}var h=o===r;if(!h){const i={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};
e===null?e=[i]:e.push(i),r++}}t.set!==void 0&&(Z(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"set",rootData:p})||
(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.guard!==void 0&&(x(t.guard,{instancePath:s+"/guard",parentData:t,
parentDataProperty:"guard",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length))}else{const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Tr.errors=e,r===0}const ss={
type:"object",properties:{raise:{if:{type:"object"},then:{type:"object",properties:{event:{type:"string"},data:{$ref:"#/\
definitions/data"}},required:["event"],propertyNames:{enum:["event","data"]}},else:{type:"string"}},guard:{$ref:"#/defin\
itions/expression"}},required:["raise"],propertyNames:{enum:["raise","guard"]}};function Sr(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.raise===void 0){
const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"raise"}};e===null?e=[i]:e.push(
i),r++}for(const i in t){const l=r;if(!(i==="raise"||i==="guard")){const f={instancePath:s,schemaPath:"#/propertyNames/e\
num",keyword:"enum",params:{allowedValues:ss.propertyNames.enum},propertyName:i};e===null?e=[f]:e.push(f),r++}var h=l===
r;if(!h){const f={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?
e=[f]:e.push(f),r++}}if(t.raise!==void 0){let i=t.raise;const l=r;let f=!0;const w=r;if(!(i&&typeof i=="object"&&!Array.
isArray(i))){const u={};e===null?e=[u]:e.push(u),r++}var n=w===r;r=l,e!==null&&(l?e.length=l:e=null);let y;if(n){const u=r;
if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.event===void 0){const P={instancePath:s+"/raise",schemaPath:"#/propert\
ies/raise/then/required",keyword:"required",params:{missingProperty:"event"}};e===null?e=[P]:e.push(P),r++}for(const P in i){
const d=r;if(!(P==="event"||P==="data")){const v={instancePath:s+"/raise",schemaPath:"#/properties/raise/then/propertyNa\
mes/enum",keyword:"enum",params:{allowedValues:ss.properties.raise.then.propertyNames.enum},propertyName:P};e===null?e=[
v]:e.push(v),r++}var o=d===r;if(!o){const v={instancePath:s+"/raise",schemaPath:"#/properties/raise/then/propertyNames",
keyword:"propertyNames",params:{propertyName:P}};e===null?e=[v]:e.push(v),r++}}if(i.event!==void 0&&typeof i.event!="str\
ing"){const P={instancePath:s+"/raise/event",schemaPath:"#/properties/raise/then/properties/event/type",keyword:"type",params:{
type:"string"}};e===null?e=[P]:e.push(P),r++}i.data!==void 0&&(U(i.data,{instancePath:s+"/raise/data",parentData:i,parentDataProperty:"\
data",rootData:p})||(e=e===null?U.errors:e.concat(U.errors),r=e.length))}else{const P={instancePath:s+"/raise",schemaPath:"\
#/properties/raise/then/type",keyword:"type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}var n=u===r;f=n,y="the\
n"}else{const u=r;if(typeof i!="string"){const P={instancePath:s+"/raise",schemaPath:"#/properties/raise/else/type",keyword:"\
type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}var n=u===r;f=n,y="else"}if(!f){const u={instancePath:s+"/rai\
se",schemaPath:"#/properties/raise/if",keyword:"if",params:{failingKeyword:y}};e===null?e=[u]:e.push(u),r++}}t.guard!==void 0&&
(x(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:p})||(e=e===null?x.errors:e.concat(
x.errors),r=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[i]:e.push(i),r++}return Sr.errors=e,r===0}const Zr={type:"object",properties:{schedule:{if:{required:["at"]},then:{type:"\
object",properties:{id:{type:"string"},at:{$ref:"#/definitions/data"},event:{type:"string"},data:{$ref:"#/definitions/da\
taMap"},late:{enum:["now","skip"]},detached:{type:"boolean"}},required:["at","event"],propertyNames:{enum:["id","at","ev\
ent","data","late","detached"]}},else:{type:"object",properties:{id:{type:"string"},in:{$ref:"#/definitions/wait"},event:{
type:"string"},data:{$ref:"#/definitions/dataMap"},late:{enum:["now","skip"]},detached:{type:"boolean"}},required:["in",
"event"],propertyNames:{enum:["id","in","event","data","late","detached"]}}},guard:{$ref:"#/definitions/expression"}},required:[
"schedule"],propertyNames:{enum:["schedule","guard"]}};function E(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t))for(const h in t)U(t[h],{instancePath:s+"/"+
h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:h,rootData:p})||(e=e===null?U.errors:e.concat(U.
errors),r=e.length);else{const h={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[
h]:e.push(h),r++}return E.errors=e,r===0}const $s=new RegExp("^(=.*|([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+)$","");function ie(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:p=t}={}){let e=null,r=0;if(typeof t=="string"){if(!$s.test(t)){const h={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^(=.*|([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+)$"}};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}return ie.errors=e,r===0}function Fr(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.schedule===void 0){const l={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
schedule"}};e===null?e=[l]:e.push(l),r++}for(const l in t){const f=r;if(!(l==="schedule"||l==="guard")){const w={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Zr.propertyNames.enum},propertyName:l};e===null?e=
[w]:e.push(w),r++}var h=f===r;if(!h){const w={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:l}};e===null?e=[w]:e.push(w),r++}}if(t.schedule!==void 0){let l=t.schedule;const f=r;let w=!0;const y=r;if(l&&
typeof l=="object"&&!Array.isArray(l)){let c;if(l.at===void 0&&(c="at")){const P={};e===null?e=[P]:e.push(P),r++}}var n=y===
r;r=f,e!==null&&(f?e.length=f:e=null);let u;if(n){const c=r;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.at===void 0){
const d={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/then/required",keyword:"required",params:{missingProperty:"\
at"}};e===null?e=[d]:e.push(d),r++}if(l.event===void 0){const d={instancePath:s+"/schedule",schemaPath:"#/properties/sch\
edule/then/required",keyword:"required",params:{missingProperty:"event"}};e===null?e=[d]:e.push(d),r++}for(const d in l){
const v=r;if(!(d==="id"||d==="at"||d==="event"||d==="data"||d==="late"||d==="detached")){const $={instancePath:s+"/sched\
ule",schemaPath:"#/properties/schedule/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Zr.properties.schedule.
then.propertyNames.enum},propertyName:d};e===null?e=[$]:e.push($),r++}var o=v===r;if(!o){const $={instancePath:s+"/sched\
ule",schemaPath:"#/properties/schedule/then/propertyNames",keyword:"propertyNames",params:{propertyName:d}};e===null?e=[
$]:e.push($),r++}}if(l.id!==void 0&&typeof l.id!="string"){const d={instancePath:s+"/schedule/id",schemaPath:"#/properti\
es/schedule/then/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(l.at!==void 0&&
(U(l.at,{instancePath:s+"/schedule/at",parentData:l,parentDataProperty:"at",rootData:p})||(e=e===null?U.errors:e.concat(
U.errors),r=e.length)),l.event!==void 0&&typeof l.event!="string"){const d={instancePath:s+"/schedule/event",schemaPath:"\
#/properties/schedule/then/properties/event/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(l.
data!==void 0&&(E(l.data,{instancePath:s+"/schedule/data",parentData:l,parentDataProperty:"data",rootData:p})||(e=e===null?
E.errors:e.concat(E.errors),r=e.length)),l.late!==void 0){let d=l.late;if(!(d==="now"||d==="skip")){const v={instancePath:s+
"/schedule/late",schemaPath:"#/properties/schedule/then/properties/late/enum",keyword:"enum",params:{allowedValues:Zr.properties.
schedule.then.properties.late.enum}};e===null?e=[v]:e.push(v),r++}}if(l.detached!==void 0&&typeof l.detached!="boolean"){
const d={instancePath:s+"/schedule/detached",schemaPath:"#/properties/schedule/then/properties/detached/type",keyword:"t\
ype",params:{type:"boolean"}};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:s+"/schedule",schemaPath:"#/prope\
rties/schedule/then/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var n=c===r;w=n,u="then"}else{
const c=r;if(l&&typeof l=="object"&&!Array.isArray(l)){if(l.in===void 0){const d={instancePath:s+"/schedule",schemaPath:"\
#/properties/schedule/else/required",keyword:"required",params:{missingProperty:"in"}};e===null?e=[d]:e.push(d),r++}if(l.
event===void 0){const d={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else/required",keyword:"required",
params:{missingProperty:"event"}};e===null?e=[d]:e.push(d),r++}for(const d in l){const v=r;if(!(d==="id"||d==="in"||d===
"event"||d==="data"||d==="late"||d==="detached")){const $={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/\
else/propertyNames/enum",keyword:"enum",params:{allowedValues:Zr.properties.schedule.else.propertyNames.enum},propertyName:d};
e===null?e=[$]:e.push($),r++}var i=v===r;if(!i){const $={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/el\
se/propertyNames",keyword:"propertyNames",params:{propertyName:d}};e===null?e=[$]:e.push($),r++}}if(l.id!==void 0&&typeof l.
id!="string"){const d={instancePath:s+"/schedule/id",schemaPath:"#/properties/schedule/else/properties/id/type",keyword:"\
type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(l.in!==void 0&&(ie(l.in,{instancePath:s+"/schedule/in",parentData:l,
parentDataProperty:"in",rootData:p})||(e=e===null?ie.errors:e.concat(ie.errors),r=e.length)),l.event!==void 0&&typeof l.
event!="string"){const d={instancePath:s+"/schedule/event",schemaPath:"#/properties/schedule/else/properties/event/type",
keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}if(l.data!==void 0&&(E(l.data,{instancePath:s+"/sche\
dule/data",parentData:l,parentDataProperty:"data",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),l.late!==
void 0){let d=l.late;if(!(d==="now"||d==="skip")){const v={instancePath:s+"/schedule/late",schemaPath:"#/properties/sche\
dule/else/properties/late/enum",keyword:"enum",params:{allowedValues:Zr.properties.schedule.else.properties.late.enum}};
e===null?e=[v]:e.push(v),r++}}if(l.detached!==void 0&&typeof l.detached!="boolean"){const d={instancePath:s+"/schedule/d\
etached",schemaPath:"#/properties/schedule/else/properties/detached/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[d]:e.push(d),r++}}else{const d={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else/type",keyword:"type",
params:{type:"object"}};e===null?e=[d]:e.push(d),r++}var n=c===r;w=n,u="else"}if(!w){const c={instancePath:s+"/schedule",
schemaPath:"#/properties/schedule/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[c]:e.push(c),r++}}t.guard!==void 0&&
(x(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:p})||(e=e===null?x.errors:e.concat(
x.errors),r=e.length))}else{const l={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[l]:e.push(l),r++}return Fr.errors=e,r===0}const Ls={type:"object",properties:{unschedule:{type:"string"},guard:{$ref:"\
#/definitions/expression"}},required:["unschedule"],propertyNames:{enum:["unschedule","guard"]}};function Or(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.unschedule===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"unschedule"}};e===null?
e=[n]:e.push(n),r++}for(const n in t){const o=r;if(!(n==="unschedule"||n==="guard")){const i={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:Ls.propertyNames.enum},propertyName:n};e===null?e=[i]:e.push(
i),r++}var h=o===r;if(!h){const i={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};
e===null?e=[i]:e.push(i),r++}}if(t.unschedule!==void 0&&typeof t.unschedule!="string"){const n={instancePath:s+"/unsched\
ule",schemaPath:"#/properties/unschedule/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}t.guard!==
void 0&&(x(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:p})||(e=e===null?x.errors:e.
concat(x.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[n]:e.push(n),r++}return Or.errors=e,r===0}const Bs={type:"object",properties:{request:{type:"string",pattern:"^[\
A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$"},guard:{$ref:"#/definitions/expression"},id:{type:"string"},with:{$ref:"\
#/definitions/dataMap"},echo:{$ref:"#/definitions/dataMap"}},required:["request"],propertyNames:{enum:["request","guard",
"id","with","echo"]}},bs=new RegExp("^[A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$","");function Hr(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.request===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"request"}};e===null?
e=[n]:e.push(n),r++}for(const n in t){const o=r;if(!(n==="request"||n==="guard"||n==="id"||n==="with"||n==="echo")){const i={
instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Bs.propertyNames.enum},propertyName:n};
e===null?e=[i]:e.push(i),r++}var h=o===r;if(!h){const i={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:n}};e===null?e=[i]:e.push(i),r++}}if(t.request!==void 0){let n=t.request;if(typeof n=="string"){
if(!bs.test(n)){const o={instancePath:s+"/request",schemaPath:"#/properties/request/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:s+"/requ\
est",schemaPath:"#/properties/request/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(t.guard!==
void 0&&(x(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:p})||(e=e===null?x.errors:e.
concat(x.errors),r=e.length)),t.id!==void 0&&typeof t.id!="string"){const n={instancePath:s+"/id",schemaPath:"#/properti\
es/id/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}t.with!==void 0&&(E(t.with,{instancePath:s+
"/with",parentData:t,parentDataProperty:"with",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.echo!==
void 0&&(E(t.echo,{instancePath:s+"/echo",parentData:t,parentDataProperty:"echo",rootData:p})||(e=e===null?E.errors:e.concat(
E.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.push(n),r++}return Hr.errors=e,r===0}const Ts={type:"object",properties:{run:{type:"string"},guard:{$ref:"#/defi\
nitions/expression"},id:{type:"string"},with:{$ref:"#/definitions/dataMap"},echo:{$ref:"#/definitions/dataMap"}},required:[
"run"],propertyNames:{enum:["run","guard","id","with","echo"]}};function Wr(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.run===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"run"}};e===null?e=[n]:e.push(n),r++}for(const n in t){
const o=r;if(!(n==="run"||n==="guard"||n==="id"||n==="with"||n==="echo")){const i={instancePath:s,schemaPath:"#/property\
Names/enum",keyword:"enum",params:{allowedValues:Ts.propertyNames.enum},propertyName:n};e===null?e=[i]:e.push(i),r++}var h=o===
r;if(!h){const i={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?
e=[i]:e.push(i),r++}}if(t.run!==void 0&&typeof t.run!="string"){const n={instancePath:s+"/run",schemaPath:"#/properties/\
run/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(t.guard!==void 0&&(x(t.guard,{instancePath:s+
"/guard",parentData:t,parentDataProperty:"guard",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.id!==
void 0&&typeof t.id!="string"){const n={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"\
string"}};e===null?e=[n]:e.push(n),r++}t.with!==void 0&&(E(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"\
with",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.echo!==void 0&&(E(t.echo,{instancePath:s+"/ec\
ho",parentData:t,parentDataProperty:"echo",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),r=e.length))}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Wr.errors=
e,r===0}const Ss={type:"object",properties:{put:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},guard:{$ref:"#/defini\
tions/expression"},key:{$ref:"#/definitions/data"},value:{$ref:"#/definitions/data"},ifAbsent:{type:"boolean"},id:{type:"\
string"},echo:{$ref:"#/definitions/dataMap"}},required:["put","key","value"],propertyNames:{enum:["put","guard","key","v\
alue","ifAbsent","id","echo"]}};function Gr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.put===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"put"}};e===null?e=[n]:e.push(n),r++}if(t.key===void 0){const n={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[n]:e.push(n),r++}if(t.value===void 0){const n={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[n]:e.push(n),r++}
for(const n in t){const o=r;if(!(n==="put"||n==="guard"||n==="key"||n==="value"||n==="ifAbsent"||n==="id"||n==="echo")){
const i={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Ss.propertyNames.enum},propertyName:n};
e===null?e=[i]:e.push(i),r++}var h=o===r;if(!h){const i={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:n}};e===null?e=[i]:e.push(i),r++}}if(t.put!==void 0){let n=t.put;if(typeof n=="string"){if(!F.
test(n)){const o={instancePath:s+"/put",schemaPath:"#/properties/put/pattern",keyword:"pattern",params:{pattern:"^[A-Za-\
z_][A-Za-z0-9_]*$"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:s+"/put",schemaPath:"#/properties/put/type",
keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(t.guard!==void 0&&(x(t.guard,{instancePath:s+"/g\
uard",parentData:t,parentDataProperty:"guard",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.key!==
void 0&&(U(t.key,{instancePath:s+"/key",parentData:t,parentDataProperty:"key",rootData:p})||(e=e===null?U.errors:e.concat(
U.errors),r=e.length)),t.value!==void 0&&(U(t.value,{instancePath:s+"/value",parentData:t,parentDataProperty:"value",rootData:p})||
(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.ifAbsent!==void 0&&typeof t.ifAbsent!="boolean"){const n={instancePath:s+
"/ifAbsent",schemaPath:"#/properties/ifAbsent/type",keyword:"type",params:{type:"boolean"}};e===null?e=[n]:e.push(n),r++}
if(t.id!==void 0&&typeof t.id!="string"){const n={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"}};e===null?e=[n]:e.push(n),r++}t.echo!==void 0&&(E(t.echo,{instancePath:s+"/echo",parentData:t,parentDataProperty:"\
echo",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Gr.errors=e,r===0}const Fs={type:"object",properties:{
take:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},guard:{$ref:"#/definitions/expression"},key:{$ref:"#/definitions\
/data"},id:{type:"string"},echo:{$ref:"#/definitions/dataMap"}},required:["take","key"],propertyNames:{enum:["take","gua\
rd","key","id","echo"]}};function Jr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.take===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"take"}};e===null?e=[n]:e.push(n),r++}if(t.key===void 0){const n={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const o=r;
if(!(n==="take"||n==="guard"||n==="key"||n==="id"||n==="echo")){const i={instancePath:s,schemaPath:"#/propertyNames/enum",
keyword:"enum",params:{allowedValues:Fs.propertyNames.enum},propertyName:n};e===null?e=[i]:e.push(i),r++}var h=o===r;if(!h){
const i={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[i]:e.push(
i),r++}}if(t.take!==void 0){let n=t.take;if(typeof n=="string"){if(!F.test(n)){const o={instancePath:s+"/take",schemaPath:"\
#/properties/take/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[o]:e.push(o),r++}}else{
const o={instancePath:s+"/take",schemaPath:"#/properties/take/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:
e.push(o),r++}}if(t.guard!==void 0&&(x(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:p})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.key!==void 0&&(U(t.key,{instancePath:s+"/key",parentData:t,parentDataProperty:"\
key",rootData:p})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.id!==void 0&&typeof t.id!="string"){const n={instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}t.echo!==void 0&&
(E(t.echo,{instancePath:s+"/echo",parentData:t,parentDataProperty:"echo",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),
r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(
n),r++}return Jr.errors=e,r===0}const Os={type:"object",properties:{get:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},
guard:{$ref:"#/definitions/expression"},key:{$ref:"#/definitions/data"},id:{type:"string"},echo:{$ref:"#/definitions/dat\
aMap"}},required:["get","key"],propertyNames:{enum:["get","guard","key","id","echo"]}};function Qr(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.get===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"get"}};e===null?e=[n]:
e.push(n),r++}if(t.key===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
key"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const o=r;if(!(n==="get"||n==="guard"||n==="key"||n==="id"||n==="e\
cho")){const i={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Os.propertyNames.enum},
propertyName:n};e===null?e=[i]:e.push(i),r++}var h=o===r;if(!h){const i={instancePath:s,schemaPath:"#/propertyNames",keyword:"\
propertyNames",params:{propertyName:n}};e===null?e=[i]:e.push(i),r++}}if(t.get!==void 0){let n=t.get;if(typeof n=="strin\
g"){if(!F.test(n)){const o={instancePath:s+"/get",schemaPath:"#/properties/get/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:s+"/get",schemaPath:"#/properties/g\
et/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(t.guard!==void 0&&(x(t.guard,{instancePath:s+
"/guard",parentData:t,parentDataProperty:"guard",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.key!==
void 0&&(U(t.key,{instancePath:s+"/key",parentData:t,parentDataProperty:"key",rootData:p})||(e=e===null?U.errors:e.concat(
U.errors),r=e.length)),t.id!==void 0&&typeof t.id!="string"){const n={instancePath:s+"/id",schemaPath:"#/properties/id/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}t.echo!==void 0&&(E(t.echo,{instancePath:s+"/ec\
ho",parentData:t,parentDataProperty:"echo",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),r=e.length))}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Qr.errors=
e,r===0}const Hs={type:"object",properties:{list:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},guard:{$ref:"#/defin\
itions/expression"},where:{$ref:"#/definitions/expression"},orderBy:{$ref:"#/definitions/expression"},limit:{$ref:"#/def\
initions/data"},id:{type:"string"},echo:{$ref:"#/definitions/dataMap"}},required:["list"],propertyNames:{enum:["list","g\
uard","where","orderBy","limit","id","echo"]}};function Xr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.list===void 0){const n={instancePath:s,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"list"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const o=r;if(!(n===
"list"||n==="guard"||n==="where"||n==="orderBy"||n==="limit"||n==="id"||n==="echo")){const i={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:Hs.propertyNames.enum},propertyName:n};e===null?e=[i]:e.push(
i),r++}var h=o===r;if(!h){const i={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};
e===null?e=[i]:e.push(i),r++}}if(t.list!==void 0){let n=t.list;if(typeof n=="string"){if(!F.test(n)){const o={instancePath:s+
"/list",schemaPath:"#/properties/list/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=
[o]:e.push(o),r++}}else{const o={instancePath:s+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type:"\
string"}};e===null?e=[o]:e.push(o),r++}}if(t.guard!==void 0&&(x(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.where!==void 0&&(x(t.where,{instancePath:s+"\
/where",parentData:t,parentDataProperty:"where",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.orderBy!==
void 0&&(x(t.orderBy,{instancePath:s+"/orderBy",parentData:t,parentDataProperty:"orderBy",rootData:p})||(e=e===null?x.errors:
e.concat(x.errors),r=e.length)),t.limit!==void 0&&(U(t.limit,{instancePath:s+"/limit",parentData:t,parentDataProperty:"l\
imit",rootData:p})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.id!==void 0&&typeof t.id!="string"){const n={
instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}
t.echo!==void 0&&(E(t.echo,{instancePath:s+"/echo",parentData:t,parentDataProperty:"echo",rootData:p})||(e=e===null?E.errors:
e.concat(E.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[n]:e.push(n),r++}return Xr.errors=e,r===0}const ns={type:"object",properties:{loading:{type:["integer","bool\
ean"],minimum:5,maximum:60},guard:{$ref:"#/definitions/expression"}},required:["loading"],propertyNames:{enum:["loading",
"guard"]}};function Yr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.loading===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"loading"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const o=r;if(!(n==="loading"||n==="guard")){const i={
instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:ns.propertyNames.enum},propertyName:n};
e===null?e=[i]:e.push(i),r++}var h=o===r;if(!h){const i={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:n}};e===null?e=[i]:e.push(i),r++}}if(t.loading!==void 0){let n=t.loading;if(!(typeof n=="numbe\
r"&&!(n%1)&&!isNaN(n))&&typeof n!="boolean"){const o={instancePath:s+"/loading",schemaPath:"#/properties/loading/type",keyword:"\
type",params:{type:ns.properties.loading.type}};e===null?e=[o]:e.push(o),r++}if(typeof n=="number"){if(n>60||isNaN(n)){const o={
instancePath:s+"/loading",schemaPath:"#/properties/loading/maximum",keyword:"maximum",params:{comparison:"<=",limit:60}};
e===null?e=[o]:e.push(o),r++}if(n<5||isNaN(n)){const o={instancePath:s+"/loading",schemaPath:"#/properties/loading/minim\
um",keyword:"minimum",params:{comparison:">=",limit:5}};e===null?e=[o]:e.push(o),r++}}}t.guard!==void 0&&(x(t.guard,{instancePath:s+
"/guard",parentData:t,parentDataProperty:"guard",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length))}else{
const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Yr.
errors=e,r===0}const is={type:"object",properties:{markAsRead:{type:["boolean","null"]},guard:{$ref:"#/definitions/expre\
ssion"}},required:["markAsRead"],propertyNames:{enum:["markAsRead","guard"]}};function et(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.markAsRead===void 0){
const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"markAsRead"}};e===null?e=[n]:
e.push(n),r++}for(const n in t){const o=r;if(!(n==="markAsRead"||n==="guard")){const i={instancePath:s,schemaPath:"#/pro\
pertyNames/enum",keyword:"enum",params:{allowedValues:is.propertyNames.enum},propertyName:n};e===null?e=[i]:e.push(i),r++}
var h=o===r;if(!h){const i={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};
e===null?e=[i]:e.push(i),r++}}if(t.markAsRead!==void 0){let n=t.markAsRead;if(typeof n!="boolean"&&n!==null){const o={instancePath:s+
"/markAsRead",schemaPath:"#/properties/markAsRead/type",keyword:"type",params:{type:is.properties.markAsRead.type}};e===
null?e=[o]:e.push(o),r++}}t.guard!==void 0&&(x(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",
rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return et.errors=e,r===0}const os={type:"object",properties:{
flush:{type:["boolean","null"]},guard:{$ref:"#/definitions/expression"}},required:["flush"],propertyNames:{enum:["flush",
"guard"]}};function rt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.flush===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"flush"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const o=r;if(!(n==="flush"||n==="guard")){const i={
instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:os.propertyNames.enum},propertyName:n};
e===null?e=[i]:e.push(i),r++}var h=o===r;if(!h){const i={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:n}};e===null?e=[i]:e.push(i),r++}}if(t.flush!==void 0){let n=t.flush;if(typeof n!="boolean"&&n!==
null){const o={instancePath:s+"/flush",schemaPath:"#/properties/flush/type",keyword:"type",params:{type:os.properties.flush.
type}};e===null?e=[o]:e.push(o),r++}}t.guard!==void 0&&(x(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return rt.errors=e,r===0}const ls={type:"object",
properties:{track:{if:{type:"object"},then:{type:"object",properties:{event:{type:"string"},data:{$ref:"#/definitions/da\
ta"}},required:["event"],propertyNames:{enum:["event","data"]}},else:{type:"string"}},guard:{$ref:"#/definitions/express\
ion"}},required:["track"],propertyNames:{enum:["track","guard"]}};function tt(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.track===void 0){const i={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"track"}};e===null?e=[i]:e.push(i),r++}for(const i in t){
const l=r;if(!(i==="track"||i==="guard")){const f={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{
allowedValues:ls.propertyNames.enum},propertyName:i};e===null?e=[f]:e.push(f),r++}var h=l===r;if(!h){const f={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[f]:e.push(f),r++}}if(t.track!==
void 0){let i=t.track;const l=r;let f=!0;const w=r;if(!(i&&typeof i=="object"&&!Array.isArray(i))){const u={};e===null?e=
[u]:e.push(u),r++}var n=w===r;r=l,e!==null&&(l?e.length=l:e=null);let y;if(n){const u=r;if(i&&typeof i=="object"&&!Array.
isArray(i)){if(i.event===void 0){const P={instancePath:s+"/track",schemaPath:"#/properties/track/then/required",keyword:"\
required",params:{missingProperty:"event"}};e===null?e=[P]:e.push(P),r++}for(const P in i){const d=r;if(!(P==="event"||P===
"data")){const v={instancePath:s+"/track",schemaPath:"#/properties/track/then/propertyNames/enum",keyword:"enum",params:{
allowedValues:ls.properties.track.then.propertyNames.enum},propertyName:P};e===null?e=[v]:e.push(v),r++}var o=d===r;if(!o){
const v={instancePath:s+"/track",schemaPath:"#/properties/track/then/propertyNames",keyword:"propertyNames",params:{propertyName:P}};
e===null?e=[v]:e.push(v),r++}}if(i.event!==void 0&&typeof i.event!="string"){const P={instancePath:s+"/track/event",schemaPath:"\
#/properties/track/then/properties/event/type",keyword:"type",params:{type:"string"}};e===null?e=[P]:e.push(P),r++}i.data!==
void 0&&(U(i.data,{instancePath:s+"/track/data",parentData:i,parentDataProperty:"data",rootData:p})||(e=e===null?U.errors:
e.concat(U.errors),r=e.length))}else{const P={instancePath:s+"/track",schemaPath:"#/properties/track/then/type",keyword:"\
type",params:{type:"object"}};e===null?e=[P]:e.push(P),r++}var n=u===r;f=n,y="then"}else{const u=r;if(typeof i!="string"){
const P={instancePath:s+"/track",schemaPath:"#/properties/track/else/type",keyword:"type",params:{type:"string"}};e===null?
e=[P]:e.push(P),r++}var n=u===r;f=n,y="else"}if(!f){const u={instancePath:s+"/track",schemaPath:"#/properties/track/if",
keyword:"if",params:{failingKeyword:y}};e===null?e=[u]:e.push(u),r++}}t.guard!==void 0&&(x(t.guard,{instancePath:s+"/gua\
rd",parentData:t,parentDataProperty:"guard",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length))}else{const i={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return tt.errors=
e,r===0}function de(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;const h=r;let n=!0;
const o=r;if(typeof t!="string"){const D={};e===null?e=[D]:e.push(D),r++}var i=o===r;r=h,e!==null&&(h?e.length=h:e=null);
let l;if(i){const D=r;if(!(t==="flush"||t==="markAsRead"||t==="loading")){const G={instancePath:s,schemaPath:"#/then/enu\
m",keyword:"enum",params:{allowedValues:ts.then.enum}};e===null?e=[G]:e.push(G),r++}var i=D===r;n=i,l="then"}else{const D=r,
M=r;let G=!0;const C=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let L;if(t.say===void 0&&(L="say")){const te={};e===
null?e=[te]:e.push(te),r++}}var f=C===r;r=M,e!==null&&(M?e.length=M:e=null);let Ye;if(f){const L=r;Br(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?Br.errors:e.concat(Br.errors),r=e.length);var f=L===r;G=f,Ye=
"then"}else{const L=r,te=r;let Pe=!0;const dr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let oe;if(t.set===void 0&&(oe=
"set")){const $e={};e===null?e=[$e]:e.push($e),r++}}var w=dr===r;r=te,e!==null&&(te?e.length=te:e=null);let jt;if(w){const oe=r;
Tr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?Tr.errors:e.concat(Tr.errors),r=e.length);
var w=oe===r;Pe=w,jt="then"}else{const oe=r,$e=r;let gr=!0;const wr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let le;
if(t.raise===void 0&&(le="raise")){const be={};e===null?e=[be]:e.push(be),r++}}var y=wr===r;r=$e,e!==null&&($e?e.length=
$e:e=null);let Dt;if(y){const le=r;Sr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?Sr.errors:
e.concat(Sr.errors),r=e.length);var y=le===r;gr=y,Dt="then"}else{const le=r,be=r;let vr=!0;const kr=r;if(t&&typeof t=="o\
bject"&&!Array.isArray(t)){let pe;if(t.schedule===void 0&&(pe="schedule")){const _e={};e===null?e=[_e]:e.push(_e),r++}}var u=kr===
r;r=be,e!==null&&(be?e.length=be:e=null);let xt;if(u){const pe=r;Fr(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:p})||(e=e===null?Fr.errors:e.concat(Fr.errors),r=e.length);var u=pe===r;vr=u,xt="then"}else{const pe=r,_e=r;let Pr=!0;
const $r=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let ae;if(t.unschedule===void 0&&(ae="unschedule")){const Ae={};
e===null?e=[Ae]:e.push(Ae),r++}}var c=$r===r;r=_e,e!==null&&(_e?e.length=_e:e=null);let qt;if(c){const ae=r;Or(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?Or.errors:e.concat(Or.errors),r=e.length);var c=ae===r;Pr=c,
qt="then"}else{const ae=r,Ae=r;let br=!0;const _r=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let fe;if(t.request===void 0&&
(fe="request")){const Ne={};e===null?e=[Ne]:e.push(Ne),r++}}var P=_r===r;r=Ae,e!==null&&(Ae?e.length=Ae:e=null);let zt;if(P){
const fe=r;Hr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?Hr.errors:e.concat(Hr.errors),
r=e.length);var P=fe===r;br=P,zt="then"}else{const fe=r,Ne=r;let Ar=!0;const Nr=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){let ue;if(t.run===void 0&&(ue="run")){const je={};e===null?e=[je]:e.push(je),r++}}var d=Nr===r;r=Ne,e!==null&&(Ne?e.
length=Ne:e=null);let Zt;if(d){const ue=r;Wr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?
Wr.errors:e.concat(Wr.errors),r=e.length);var d=ue===r;Ar=d,Zt="then"}else{const ue=r,je=r;let jr=!0;const Dr=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let ye;if(t.put===void 0&&(ye="put")){const pr={};e===null?e=[pr]:e.push(pr),r++}}var v=Dr===
r;r=je,e!==null&&(je?e.length=je:e=null);let Et;if(v){const ye=r;Gr(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:p})||(e=e===null?Gr.errors:e.concat(Gr.errors),r=e.length);var v=ye===r;jr=v,Et="then"}else{const ye=r,pr=r;let It=!0;
const js=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let Se;if(t.take===void 0&&(Se="take")){const ar={};e===null?e=[
ar]:e.push(ar),r++}}var $=js===r;r=pr,e!==null&&(pr?e.length=pr:e=null);let Vt;if($){const Se=r;Jr(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:p})||(e=e===null?Jr.errors:e.concat(Jr.errors),r=e.length);var $=Se===r;It=$,Vt="then"}else{
const Se=r,ar=r;let Ut=!0;const Ds=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let Fe;if(t.get===void 0&&(Fe="get")){
const fr={};e===null?e=[fr]:e.push(fr),r++}}var a=Ds===r;r=ar,e!==null&&(ar?e.length=ar:e=null);let Kt;if(a){const Fe=r;
Qr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?Qr.errors:e.concat(Qr.errors),r=e.length);
var a=Fe===r;Ut=a,Kt="then"}else{const Fe=r,fr=r;let Ct=!0;const xs=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let Oe;
if(t.list===void 0&&(Oe="list")){const ur={};e===null?e=[ur]:e.push(ur),r++}}var m=xs===r;r=fr,e!==null&&(fr?e.length=fr:
e=null);let Mt;if(m){const Oe=r;Xr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?Xr.errors:
e.concat(Xr.errors),r=e.length);var m=Oe===r;Ct=m,Mt="then"}else{const Oe=r,ur=r;let Rt=!0;const qs=r;if(t&&typeof t=="o\
bject"&&!Array.isArray(t)){let He;if(t.loading===void 0&&(He="loading")){const yr={};e===null?e=[yr]:e.push(yr),r++}}var _=qs===
r;r=ur,e!==null&&(ur?e.length=ur:e=null);let Lt;if(_){const He=r;Yr(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:p})||(e=e===null?Yr.errors:e.concat(Yr.errors),r=e.length);var _=He===r;Rt=_,Lt="then"}else{const He=r,yr=r;let Bt=!0;
const zs=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let We;if(t.markAsRead===void 0&&(We="markAsRead")){const cr={};
e===null?e=[cr]:e.push(cr),r++}}var b=zs===r;r=yr,e!==null&&(yr?e.length=yr:e=null);let Tt;if(b){const We=r;et(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?et.errors:e.concat(et.errors),r=e.length);var b=We===r;Bt=b,
Tt="then"}else{const We=r,cr=r;let St=!0;const Zs=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let Ge;if(t.flush===void 0&&
(Ge="flush")){const mr={};e===null?e=[mr]:e.push(mr),r++}}var g=Zs===r;r=cr,e!==null&&(cr?e.length=cr:e=null);let Ft;if(g){
const Ge=r;rt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?rt.errors:e.concat(rt.errors),
r=e.length);var g=Ge===r;St=g,Ft="then"}else{const Ge=r,mr=r;let Ot=!0;const Es=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){let Je;if(t.track===void 0&&(Je="track")){const es={};e===null?e=[es]:e.push(es),r++}}var k=Es===r;r=mr,e!==null&&(mr?
e.length=mr:e=null);let Ht;if(k){const Je=r;tt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===
null?tt.errors:e.concat(tt.errors),r=e.length);var k=Je===r;Ot=k,Ht="then"}else{const Je=r;if(t&&typeof t=="object"&&!Array.
isArray(t)){if(Object.keys(t).length<1){const X={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/el\
se/else/else/else/else/else/else/else/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[X]:e.push(X),
r++}for(const X in t){const Is=r;if(!(X==="say"||X==="set"||X==="raise"||X==="schedule"||X==="unschedule"||X==="request"||
X==="run"||X==="loading"||X==="markAsRead"||X==="flush"||X==="track"||X==="put"||X==="take"||X==="get"||X==="list")){const xr={
instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/propertyNam\
es/enum",keyword:"enum",params:{allowedValues:ts.else.else.else.else.else.else.else.else.else.else.else.else.else.else.else.
else.propertyNames.enum},propertyName:X};e===null?e=[xr]:e.push(xr),r++}var j=Is===r;if(!j){const xr={instancePath:s,schemaPath:"\
#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/propertyNames",keyword:"propertyNames",
params:{propertyName:X}};e===null?e=[xr]:e.push(xr),r++}}}else{const X={instancePath:s,schemaPath:"#/else/else/else/else\
/else/else/else/else/else/else/else/else/else/else/else/else/type",keyword:"type",params:{type:"object"}};e===null?e=[X]:
e.push(X),r++}var k=Je===r;Ot=k,Ht="else"}if(!Ot){const Je={instancePath:s,schemaPath:"#/else/else/else/else/else/else/e\
lse/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Ht}};e===null?e=[Je]:e.push(Je),r++}
var g=Ge===r;St=g,Ft="else"}if(!St){const Ge={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/\
else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Ft}};e===null?e=[Ge]:e.push(Ge),r++}var b=We===r;Bt=b,Tt=
"else"}if(!Bt){const We={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/else/else/i\
f",keyword:"if",params:{failingKeyword:Tt}};e===null?e=[We]:e.push(We),r++}var _=He===r;Rt=_,Lt="else"}if(!Rt){const He={
instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Lt}};
e===null?e=[He]:e.push(He),r++}var m=Oe===r;Ct=m,Mt="else"}if(!Ct){const Oe={instancePath:s,schemaPath:"#/else/else/else\
/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Mt}};e===null?e=[Oe]:e.push(Oe),r++}var a=Fe===
r;Ut=a,Kt="else"}if(!Ut){const Fe={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/if",keyword:"\
if",params:{failingKeyword:Kt}};e===null?e=[Fe]:e.push(Fe),r++}var $=Se===r;It=$,Vt="else"}if(!It){const Se={instancePath:s,
schemaPath:"#/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Vt}};e===null?e=[Se]:
e.push(Se),r++}var v=ye===r;jr=v,Et="else"}if(!jr){const ye={instancePath:s,schemaPath:"#/else/else/else/else/else/else/\
else/else/if",keyword:"if",params:{failingKeyword:Et}};e===null?e=[ye]:e.push(ye),r++}var d=ue===r;Ar=d,Zt="else"}if(!Ar){
const ue={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Zt}};e===
null?e=[ue]:e.push(ue),r++}var P=fe===r;br=P,zt="else"}if(!br){const fe={instancePath:s,schemaPath:"#/else/else/else/els\
e/else/else/if",keyword:"if",params:{failingKeyword:zt}};e===null?e=[fe]:e.push(fe),r++}var c=ae===r;Pr=c,qt="else"}if(!Pr){
const ae={instancePath:s,schemaPath:"#/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:qt}};e===null?e=
[ae]:e.push(ae),r++}var u=pe===r;vr=u,xt="else"}if(!vr){const pe={instancePath:s,schemaPath:"#/else/else/else/else/if",keyword:"\
if",params:{failingKeyword:xt}};e===null?e=[pe]:e.push(pe),r++}var y=le===r;gr=y,Dt="else"}if(!gr){const le={instancePath:s,
schemaPath:"#/else/else/else/if",keyword:"if",params:{failingKeyword:Dt}};e===null?e=[le]:e.push(le),r++}var w=oe===r;Pe=
w,jt="else"}if(!Pe){const oe={instancePath:s,schemaPath:"#/else/else/if",keyword:"if",params:{failingKeyword:jt}};e===null?
e=[oe]:e.push(oe),r++}var f=L===r;G=f,Ye="else"}if(!G){const L={instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{
failingKeyword:Ye}};e===null?e=[L]:e.push(L),r++}var i=D===r;n=i,l="else"}if(!n){const D={instancePath:s,schemaPath:"#/i\
f",keyword:"if",params:{failingKeyword:l}};e===null?e=[D]:e.push(D),r++}return de.errors=e,r===0}function z(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;const h=r;let n=!0;const o=r;if(!Array.isArray(t)){const f={};
e===null?e=[f]:e.push(f),r++}var i=o===r;r=h,e!==null&&(h?e.length=h:e=null);let l;if(i){const f=r;if(Array.isArray(t)){
if(t.length<1){const u={instancePath:s,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[u]:
e.push(u),r++}const y=t.length;for(let u=0;u<y;u++)de(t[u],{instancePath:s+"/"+u,parentData:t,parentDataProperty:u,rootData:p})||
(e=e===null?de.errors:e.concat(de.errors),r=e.length)}var i=f===r;n=i,l="then"}else{const f=r;de(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:p})||(e=e===null?de.errors:e.concat(de.errors),r=e.length);var i=f===r;n=i,l="else"}if(!n){
const f={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:l}};e===null?e=[f]:e.push(f),r++}return z.
errors=e,r===0}function I(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(typeof t==
"string"){if(!Nt.test(t)){const h={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[$A-Za-z_][\
A-Za-z0-9_]*$"}};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[h]:e.push(h),r++}return I.errors=e,r===0}function O(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(typeof t=="string"){
if(!Nt.test(t)){const h={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[$A-Za-z_][A-Za-z0-9_\
]*$"}};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[h]:e.push(h),r++}return O.errors=e,r===0}function ge(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:p=t}={}){let e=null,r=0;const h=r;let n=!0;const o=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const y={};
e===null?e=[y]:e.push(y),r++}var i=o===r;r=h,e!==null&&(h?e.length=h:e=null);let l;if(i){const y=r;if(t&&typeof t=="obje\
ct"&&!Array.isArray(t)){for(const c in t){const P=r;if(!(c==="match"||c==="guard"||c==="set"||c==="say"||c==="actions"||
c==="target"||c==="reenter"||c==="call"||c==="with"||c==="save"||c==="resume"||c==="capture"||c==="global")){const d={instancePath:s,
schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:rs.then.propertyNames.enum},propertyName:c};
e===null?e=[d]:e.push(d),r++}var f=P===r;if(!f){const d={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"prope\
rtyNames",params:{propertyName:c}};e===null?e=[d]:e.push(d),r++}}if(t.match!==void 0){let c=t.match;const P=r;let d=!0;const v=r;
if(!Array.isArray(c)){const a={};e===null?e=[a]:e.push(a),r++}var w=v===r;r=P,e!==null&&(P?e.length=P:e=null);let $;if(w){
const a=r;if(Array.isArray(c)){if(c.length<1){const b={instancePath:s+"/match",schemaPath:"#/then/properties/match/then/\
minItems",keyword:"minItems",params:{limit:1}};e===null?e=[b]:e.push(b),r++}const _=c.length;for(let b=0;b<_;b++)se(c[b],
{instancePath:s+"/match/"+b,parentData:c,parentDataProperty:b,rootData:p})||(e=e===null?se.errors:e.concat(se.errors),r=
e.length)}var w=a===r;d=w,$="then"}else{const a=r;se(c,{instancePath:s+"/match",parentData:t,parentDataProperty:"match",
rootData:p})||(e=e===null?se.errors:e.concat(se.errors),r=e.length);var w=a===r;d=w,$="else"}if(!d){const a={instancePath:s+
"/match",schemaPath:"#/then/properties/match/if",keyword:"if",params:{failingKeyword:$}};e===null?e=[a]:e.push(a),r++}}if(t.
guard!==void 0&&(x(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:p})||(e=e===null?x.
errors:e.concat(x.errors),r=e.length)),t.set!==void 0&&(Z(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"\
set",rootData:p})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.say!==void 0&&(V(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:p})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.actions!==void 0&&
(z(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:p})||(e=e===null?z.errors:e.concat(
z.errors),r=e.length)),t.target!==void 0&&(I(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:p})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.reenter!==void 0&&typeof t.reenter!="boolean"){const c={
instancePath:s+"/reenter",schemaPath:"#/then/properties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?e=
[c]:e.push(c),r++}if(t.call!==void 0&&(O(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:p})||
(e=e===null?O.errors:e.concat(O.errors),r=e.length)),t.with!==void 0&&(E(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"\
with",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.save!==void 0&&(Z(t.save,{instancePath:s+"/sa\
ve",parentData:t,parentDataProperty:"save",rootData:p})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.resume!==
void 0){let c=t.resume;if(!(c==="ask"||c==="silent"||c==="confirm")){const P={instancePath:s+"/resume",schemaPath:"#/the\
n/properties/resume/enum",keyword:"enum",params:{allowedValues:rs.then.properties.resume.enum}};e===null?e=[P]:e.push(P),
r++}}if(t.capture!==void 0&&typeof t.capture!="boolean"){const c={instancePath:s+"/capture",schemaPath:"#/then/propertie\
s/capture/type",keyword:"type",params:{type:"boolean"}};e===null?e=[c]:e.push(c),r++}if(t.global!==void 0&&typeof t.global!=
"boolean"){const c={instancePath:s+"/global",schemaPath:"#/then/properties/global/type",keyword:"type",params:{type:"boo\
lean"}};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"\
object"}};e===null?e=[c]:e.push(c),r++}var i=y===r;n=i,l="then"}else{const y=r;I(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:p})||(e=e===null?I.errors:e.concat(I.errors),r=e.length);var i=y===r;n=i,l="else"}if(!n){const y={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:l}};e===null?e=[y]:e.push(y),r++}return ge.errors=e,r===0}const ps={
if:{type:"object"},then:{type:"object",properties:{match:{if:{type:"array"},then:{items:{$ref:"#/definitions/textMatch"},
minItems:1},else:{$ref:"#/definitions/textMatch"}},guard:{$ref:"#/definitions/expression"},set:{$ref:"#/definitions/assi\
gnments"},say:{$ref:"#/definitions/messages"},actions:{$ref:"#/definitions/actions"},target:{$ref:"#/definitions/target"},
reenter:{type:"boolean"},call:{$ref:"#/definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"#/definiti\
ons/assignments"},resume:{enum:["ask","silent","confirm"]},capture:{type:"boolean"},global:{type:"boolean"}},propertyNames:{
enum:["match","guard","set","say","actions","target","reenter","call","with","save","resume","capture","global"]}},else:{
$ref:"#/definitions/target"}},Jt={if:{type:"object"},then:{if:{required:["contains"]},then:{type:"object",properties:{contains:{
$ref:"#/definitions/scalar"}},required:["contains"],propertyNames:{enum:["contains"]}},else:{if:{required:["startsWith"]},
then:{type:"object",properties:{startsWith:{$ref:"#/definitions/scalar"}},required:["startsWith"],propertyNames:{enum:["\
startsWith"]}},else:{type:"object",properties:{regex:{type:"string"}},required:["regex"],propertyNames:{enum:["regex"]}}}},
else:{$ref:"#/definitions/scalar"}};function ne(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){
let e=null,r=0;const h=r;let n=!0;const o=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const P={};e===null?e=[P]:e.
push(P),r++}var i=o===r;r=h,e!==null&&(h?e.length=h:e=null);let l;if(i){const P=r,d=r;let v=!0;const $=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let _;if(t.contains===void 0&&(_="contains")){const b={};e===null?e=[b]:e.push(b),r++}}var f=$===
r;r=d,e!==null&&(d?e.length=d:e=null);let a;if(f){const _=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.contains===
void 0){const g={instancePath:s,schemaPath:"#/then/then/required",keyword:"required",params:{missingProperty:"contains"}};
e===null?e=[g]:e.push(g),r++}for(const g in t){const k=r;if(g!=="contains"){const j={instancePath:s,schemaPath:"#/then/t\
hen/propertyNames/enum",keyword:"enum",params:{allowedValues:Jt.then.then.propertyNames.enum},propertyName:g};e===null?e=
[j]:e.push(j),r++}var w=k===r;if(!w){const j={instancePath:s,schemaPath:"#/then/then/propertyNames",keyword:"propertyNam\
es",params:{propertyName:g}};e===null?e=[j]:e.push(j),r++}}t.contains!==void 0&&(R(t.contains,{instancePath:s+"/contains",
parentData:t,parentDataProperty:"contains",rootData:p})||(e=e===null?R.errors:e.concat(R.errors),r=e.length))}else{const g={
instancePath:s,schemaPath:"#/then/then/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}var f=_===
r;v=f,a="then"}else{const _=r,b=r;let g=!0;const k=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let M;if(t.startsWith===
void 0&&(M="startsWith")){const G={};e===null?e=[G]:e.push(G),r++}}var y=k===r;r=b,e!==null&&(b?e.length=b:e=null);let j;
if(y){const M=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.startsWith===void 0){const C={instancePath:s,schemaPath:"\
#/then/else/then/required",keyword:"required",params:{missingProperty:"startsWith"}};e===null?e=[C]:e.push(C),r++}for(const C in t){
const Ye=r;if(C!=="startsWith"){const T={instancePath:s,schemaPath:"#/then/else/then/propertyNames/enum",keyword:"enum",
params:{allowedValues:Jt.then.else.then.propertyNames.enum},propertyName:C};e===null?e=[T]:e.push(T),r++}var u=Ye===r;if(!u){
const T={instancePath:s,schemaPath:"#/then/else/then/propertyNames",keyword:"propertyNames",params:{propertyName:C}};e===
null?e=[T]:e.push(T),r++}}t.startsWith!==void 0&&(R(t.startsWith,{instancePath:s+"/startsWith",parentData:t,parentDataProperty:"\
startsWith",rootData:p})||(e=e===null?R.errors:e.concat(R.errors),r=e.length))}else{const C={instancePath:s,schemaPath:"\
#/then/else/then/type",keyword:"type",params:{type:"object"}};e===null?e=[C]:e.push(C),r++}var y=M===r;g=y,j="then"}else{
const M=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.regex===void 0){const C={instancePath:s,schemaPath:"#/then/e\
lse/else/required",keyword:"required",params:{missingProperty:"regex"}};e===null?e=[C]:e.push(C),r++}for(const C in t){const Ye=r;
if(C!=="regex"){const T={instancePath:s,schemaPath:"#/then/else/else/propertyNames/enum",keyword:"enum",params:{allowedValues:Jt.
then.else.else.propertyNames.enum},propertyName:C};e===null?e=[T]:e.push(T),r++}var c=Ye===r;if(!c){const T={instancePath:s,
schemaPath:"#/then/else/else/propertyNames",keyword:"propertyNames",params:{propertyName:C}};e===null?e=[T]:e.push(T),r++}}
if(t.regex!==void 0&&typeof t.regex!="string"){const C={instancePath:s+"/regex",schemaPath:"#/then/else/else/properties/\
regex/type",keyword:"type",params:{type:"string"}};e===null?e=[C]:e.push(C),r++}}else{const C={instancePath:s,schemaPath:"\
#/then/else/else/type",keyword:"type",params:{type:"object"}};e===null?e=[C]:e.push(C),r++}var y=M===r;g=y,j="else"}if(!g){
const M={instancePath:s,schemaPath:"#/then/else/if",keyword:"if",params:{failingKeyword:j}};e===null?e=[M]:e.push(M),r++}
var f=_===r;v=f,a="else"}if(!v){const _={instancePath:s,schemaPath:"#/then/if",keyword:"if",params:{failingKeyword:a}};e===
null?e=[_]:e.push(_),r++}var i=P===r;n=i,l="then"}else{const P=r;R(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||
(e=e===null?R.errors:e.concat(R.errors),r=e.length);var i=P===r;n=i,l="else"}if(!n){const P={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:l}};e===null?e=[P]:e.push(P),r++}return ne.errors=e,r===0}function Q(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;const h=r;let n=!0;const o=r;if(!(t&&typeof t=="objec\
t"&&!Array.isArray(t))){const y={};e===null?e=[y]:e.push(y),r++}var i=o===r;r=h,e!==null&&(h?e.length=h:e=null);let l;if(i){
const y=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const c in t){const P=r;if(!(c==="match"||c==="guard"||c==="s\
et"||c==="say"||c==="actions"||c==="target"||c==="reenter"||c==="call"||c==="with"||c==="save"||c==="resume"||c==="captu\
re"||c==="global")){const d={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:ps.
then.propertyNames.enum},propertyName:c};e===null?e=[d]:e.push(d),r++}var f=P===r;if(!f){const d={instancePath:s,schemaPath:"\
#/then/propertyNames",keyword:"propertyNames",params:{propertyName:c}};e===null?e=[d]:e.push(d),r++}}if(t.match!==void 0){
let c=t.match;const P=r;let d=!0;const v=r;if(!Array.isArray(c)){const a={};e===null?e=[a]:e.push(a),r++}var w=v===r;r=P,
e!==null&&(P?e.length=P:e=null);let $;if(w){const a=r;if(Array.isArray(c)){if(c.length<1){const b={instancePath:s+"/matc\
h",schemaPath:"#/then/properties/match/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[b]:e.push(b),r++}
const _=c.length;for(let b=0;b<_;b++)ne(c[b],{instancePath:s+"/match/"+b,parentData:c,parentDataProperty:b,rootData:p})||
(e=e===null?ne.errors:e.concat(ne.errors),r=e.length)}var w=a===r;d=w,$="then"}else{const a=r;ne(c,{instancePath:s+"/mat\
ch",parentData:t,parentDataProperty:"match",rootData:p})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length);var w=a===
r;d=w,$="else"}if(!d){const a={instancePath:s+"/match",schemaPath:"#/then/properties/match/if",keyword:"if",params:{failingKeyword:$}};
e===null?e=[a]:e.push(a),r++}}if(t.guard!==void 0&&(x(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.set!==void 0&&(Z(t.set,{instancePath:s+"/set",
parentData:t,parentDataProperty:"set",rootData:p})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.say!==void 0&&
(V(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:p})||(e=e===null?V.errors:e.concat(V.errors),
r=e.length)),t.actions!==void 0&&(z(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:p})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.target!==void 0&&(I(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:p})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.reenter!==void 0&&typeof t.
reenter!="boolean"){const c={instancePath:s+"/reenter",schemaPath:"#/then/properties/reenter/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[c]:e.push(c),r++}if(t.call!==void 0&&(O(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"\
call",rootData:p})||(e=e===null?O.errors:e.concat(O.errors),r=e.length)),t.with!==void 0&&(E(t.with,{instancePath:s+"/wi\
th",parentData:t,parentDataProperty:"with",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.save!==void 0&&
(Z(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:p})||(e=e===null?Z.errors:e.concat(Z.errors),
r=e.length)),t.resume!==void 0){let c=t.resume;if(!(c==="ask"||c==="silent"||c==="confirm")){const P={instancePath:s+"/r\
esume",schemaPath:"#/then/properties/resume/enum",keyword:"enum",params:{allowedValues:ps.then.properties.resume.enum}};
e===null?e=[P]:e.push(P),r++}}if(t.capture!==void 0&&typeof t.capture!="boolean"){const c={instancePath:s+"/capture",schemaPath:"\
#/then/properties/capture/type",keyword:"type",params:{type:"boolean"}};e===null?e=[c]:e.push(c),r++}if(t.global!==void 0&&
typeof t.global!="boolean"){const c={instancePath:s+"/global",schemaPath:"#/then/properties/global/type",keyword:"type",
params:{type:"boolean"}};e===null?e=[c]:e.push(c),r++}}else{const c={instancePath:s,schemaPath:"#/then/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}var i=y===r;n=i,l="then"}else{const y=r;I(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:p})||(e=e===null?I.errors:e.concat(I.errors),r=e.length);var i=y===r;n=i,l="else"}if(!n){const y={
instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:l}};e===null?e=[y]:e.push(y),r++}return Q.errors=e,
r===0}function st(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){for(const i in t)if(!(i==="text"||i==="message")){let l=t[i];const f=r;let w=!0;const y=r;if(!Array.
isArray(l)){const c={};e===null?e=[c]:e.push(c),r++}var h=y===r;r=f,e!==null&&(f?e.length=f:e=null);let u;if(h){const c=r;
if(Array.isArray(l)){if(l.length<1){const v={instancePath:s+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/a\
dditionalProperties/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),r++}const d=l.length;for(let v=0;v<
d;v++)ge(l[v],{instancePath:s+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+v,parentData:l,parentDataProperty:v,rootData:p})||
(e=e===null?ge.errors:e.concat(ge.errors),r=e.length)}var h=c===r;w=h,u="then"}else{const c=r;ge(l,{instancePath:s+"/"+i.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:i,rootData:p})||(e=e===null?ge.errors:e.concat(ge.
errors),r=e.length);var h=c===r;w=h,u="else"}if(!w){const c={instancePath:s+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[c]:e.push(c),r++}}if(t.text!==
void 0){let i=t.text;const l=r;let f=!0;const w=r;if(!Array.isArray(i)){const u={};e===null?e=[u]:e.push(u),r++}var n=w===
r;r=l,e!==null&&(l?e.length=l:e=null);let y;if(n){const u=r;if(Array.isArray(i)){if(i.length<1){const d={instancePath:s+
"/text",schemaPath:"#/properties/text/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[d]:e.push(d),r++}const P=i.
length;for(let d=0;d<P;d++)Q(i[d],{instancePath:s+"/text/"+d,parentData:i,parentDataProperty:d,rootData:p})||(e=e===null?
Q.errors:e.concat(Q.errors),r=e.length)}var n=u===r;f=n,y="then"}else{const u=r;Q(i,{instancePath:s+"/text",parentData:t,
parentDataProperty:"text",rootData:p})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length);var n=u===r;f=n,y="else"}if(!f){
const u={instancePath:s+"/text",schemaPath:"#/properties/text/if",keyword:"if",params:{failingKeyword:y}};e===null?e=[u]:
e.push(u),r++}}if(t.message!==void 0){let i=t.message;const l=r;let f=!0;const w=r;if(!Array.isArray(i)){const u={};e===
null?e=[u]:e.push(u),r++}var o=w===r;r=l,e!==null&&(l?e.length=l:e=null);let y;if(o){const u=r;if(Array.isArray(i)){if(i.
length<1){const d={instancePath:s+"/message",schemaPath:"#/properties/message/then/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[d]:e.push(d),r++}const P=i.length;for(let d=0;d<P;d++)Q(i[d],{instancePath:s+"/message/"+d,parentData:i,
parentDataProperty:d,rootData:p})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length)}var o=u===r;f=o,y="then"}else{const u=r;
Q(i,{instancePath:s+"/message",parentData:t,parentDataProperty:"message",rootData:p})||(e=e===null?Q.errors:e.concat(Q.errors),
r=e.length);var o=u===r;f=o,y="else"}if(!f){const u={instancePath:s+"/message",schemaPath:"#/properties/message/if",keyword:"\
if",params:{failingKeyword:y}};e===null?e=[u]:e.push(u),r++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return st.errors=e,r===0}const Ws={if:{type:"object"},then:{type:"\
object",properties:{say:{$ref:"flow.schema.json#/definitions/messages"},actions:{$ref:"flow.schema.json#/definitions/act\
ions"},target:{$ref:"flow.schema.json#/definitions/target"},call:{$ref:"flow.schema.json#/definitions/flowName"}},propertyNames:{
enum:["say","actions","target","call"]}},else:{$ref:"flow.schema.json#/definitions/flowName"}};function nt(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;const h=r;let n=!0;const o=r;if(!Array.isArray(t)){const f={};
e===null?e=[f]:e.push(f),r++}var i=o===r;r=h,e!==null&&(h?e.length=h:e=null);let l;if(i){const f=r;if(Array.isArray(t)){
if(t.length<1){const u={instancePath:s,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[u]:
e.push(u),r++}const y=t.length;for(let u=0;u<y;u++)he(t[u],{instancePath:s+"/"+u,parentData:t,parentDataProperty:u,rootData:p})||
(e=e===null?he.errors:e.concat(he.errors),r=e.length)}var i=f===r;n=i,l="then"}else{const f=r;he(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:p})||(e=e===null?he.errors:e.concat(he.errors),r=e.length);var i=f===r;n=i,l="else"}if(!n){
const f={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:l}};e===null?e=[f]:e.push(f),r++}return nt.
errors=e,r===0}function it(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;const h=r;
let n=!0;const o=r;if(!Array.isArray(t)){const f={};e===null?e=[f]:e.push(f),r++}var i=o===r;r=h,e!==null&&(h?e.length=h:
e=null);let l;if(i){const f=r;if(Array.isArray(t)){if(t.length<1){const u={instancePath:s,schemaPath:"#/then/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[u]:e.push(u),r++}const y=t.length;for(let u=0;u<y;u++)de(t[u],{instancePath:s+"/"+
u,parentData:t,parentDataProperty:u,rootData:p})||(e=e===null?de.errors:e.concat(de.errors),r=e.length)}var i=f===r;n=i,
l="then"}else{const f=r;de(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?de.errors:e.concat(
de.errors),r=e.length);var i=f===r;n=i,l="else"}if(!n){const f={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:l}};
e===null?e=[f]:e.push(f),r++}return it.errors=e,r===0}function ze(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:p=t}={}){let e=null,r=0;if(typeof t=="string"){if(!Nt.test(t)){const h={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^[$A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[h]:e.push(h),r++}}else{const h={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),r++}return ze.errors=e,r===0}function S(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;const h=r;let n=!0;const o=r;if(!(t&&typeof t=="objec\
t"&&!Array.isArray(t))){const w={};e===null?e=[w]:e.push(w),r++}var i=o===r;r=h,e!==null&&(h?e.length=h:e=null);let l;if(i){
const w=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const u in t){const c=r;if(!(u==="say"||u==="actions"||u==="t\
arget"||u==="call")){const P={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Ws.
then.propertyNames.enum},propertyName:u};e===null?e=[P]:e.push(P),r++}var f=c===r;if(!f){const P={instancePath:s,schemaPath:"\
#/then/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[P]:e.push(P),r++}}t.say!==void 0&&(nt(
t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:p})||(e=e===null?nt.errors:e.concat(nt.errors),
r=e.length)),t.actions!==void 0&&(it(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:p})||
(e=e===null?it.errors:e.concat(it.errors),r=e.length)),t.target!==void 0&&(or(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:p})||(e=e===null?or.errors:e.concat(or.errors),r=e.length)),t.call!==void 0&&(ze(t.
call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:p})||(e=e===null?ze.errors:e.concat(ze.errors),
r=e.length))}else{const u={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:
e.push(u),r++}var i=w===r;n=i,l="then"}else{const w=r;ze(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||
(e=e===null?ze.errors:e.concat(ze.errors),r=e.length);var i=w===r;n=i,l="else"}if(!n){const w={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:l}};e===null?e=[w]:e.push(w),r++}return S.errors=e,r===0}const Qe={if:{type:"a\
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
-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"},additionalProperties:{$ref:"#/definitions/transitions"},minProperties:1}}};const as={if:{type:"object"},then:{type:"object",properties:{guard:{$ref:"#/definitions/expression"},set:{$ref:"#/defini\
tions/assignments"},say:{$ref:"#/definitions/messages"},actions:{$ref:"#/definitions/actions"},target:{$ref:"#/definitio\
ns/target"},reenter:{type:"boolean"},call:{$ref:"#/definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"\
#/definitions/assignments"},resume:{enum:["ask","silent","confirm"]}},propertyNames:{enum:["guard","set","say","actions",
"target","reenter","call","with","save","resume"]}},else:{$ref:"#/definitions/target"}};function rr(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;const h=r;let n=!0;const o=r;if(!(t&&typeof t=="objec\
t"&&!Array.isArray(t))){const w={};e===null?e=[w]:e.push(w),r++}var i=o===r;r=h,e!==null&&(h?e.length=h:e=null);let l;if(i){
const w=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const u in t){const c=r;if(!(u==="guard"||u==="set"||u==="say"||
u==="actions"||u==="target"||u==="reenter"||u==="call"||u==="with"||u==="save"||u==="resume")){const P={instancePath:s,schemaPath:"\
#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:as.then.propertyNames.enum},propertyName:u};e===null?e=[
P]:e.push(P),r++}var f=c===r;if(!f){const P={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{
propertyName:u}};e===null?e=[P]:e.push(P),r++}}if(t.guard!==void 0&&(x(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.set!==void 0&&(Z(t.set,{instancePath:s+"/set",
parentData:t,parentDataProperty:"set",rootData:p})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.say!==void 0&&
(V(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:p})||(e=e===null?V.errors:e.concat(V.errors),
r=e.length)),t.actions!==void 0&&(z(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:p})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.target!==void 0&&(I(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:p})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.reenter!==void 0&&typeof t.
reenter!="boolean"){const u={instancePath:s+"/reenter",schemaPath:"#/then/properties/reenter/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[u]:e.push(u),r++}if(t.call!==void 0&&(O(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"\
call",rootData:p})||(e=e===null?O.errors:e.concat(O.errors),r=e.length)),t.with!==void 0&&(E(t.with,{instancePath:s+"/wi\
th",parentData:t,parentDataProperty:"with",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.save!==void 0&&
(Z(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:p})||(e=e===null?Z.errors:e.concat(Z.errors),
r=e.length)),t.resume!==void 0){let u=t.resume;if(!(u==="ask"||u==="silent"||u==="confirm")){const c={instancePath:s+"/r\
esume",schemaPath:"#/then/properties/resume/enum",keyword:"enum",params:{allowedValues:as.then.properties.resume.enum}};
e===null?e=[c]:e.push(c),r++}}}else{const u={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};
e===null?e=[u]:e.push(u),r++}var i=w===r;n=i,l="then"}else{const w=r;I(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:p})||(e=e===null?I.errors:e.concat(I.errors),r=e.length);var i=w===r;n=i,l="else"}if(!n){const w={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:l}};e===null?e=[w]:e.push(w),r++}return rr.errors=e,r===0}function q(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;const h=r;let n=!0;const o=r;if(!Array.
isArray(t)){const f={};e===null?e=[f]:e.push(f),r++}var i=o===r;r=h,e!==null&&(h?e.length=h:e=null);let l;if(i){const f=r;
if(Array.isArray(t)){if(t.length<1){const u={instancePath:s,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[u]:e.push(u),r++}const y=t.length;for(let u=0;u<y;u++)rr(t[u],{instancePath:s+"/"+u,parentData:t,parentDataProperty:u,
rootData:p})||(e=e===null?rr.errors:e.concat(rr.errors),r=e.length)}var i=f===r;n=i,l="then"}else{const f=r;rr(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?rr.errors:e.concat(rr.errors),r=e.length);var i=f===r;n=i,l=
"else"}if(!n){const f={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:l}};e===null?e=[f]:e.push(f),
r++}return q.errors=e,r===0}function ot(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,
r=0;const h=r;let n=!0;const o=r;if(!Array.isArray(t)){const c={};e===null?e=[c]:e.push(c),r++}var i=o===r;r=h,e!==null&&
(h?e.length=h:e=null);let l;if(i){const c=r;if(Array.isArray(t)){const d=t.length;for(let v=0;v<d;v++){let $=t[v];if($&&
typeof $=="object"&&!Array.isArray($)){if($.in===void 0){const a={instancePath:s+"/"+v,schemaPath:"#/then/items/required",
keyword:"required",params:{missingProperty:"in"}};e===null?e=[a]:e.push(a),r++}for(const a in $){const m=r;if(!(a==="in"||
a==="guard"||a==="set"||a==="say"||a==="actions"||a==="target"||a==="reenter"||a==="call"||a==="with"||a==="save"||a==="\
resume")){const _={instancePath:s+"/"+v,schemaPath:"#/then/items/propertyNames/enum",keyword:"enum",params:{allowedValues:Qe.
then.items.propertyNames.enum},propertyName:a};e===null?e=[_]:e.push(_),r++}var f=m===r;if(!f){const _={instancePath:s+"\
/"+v,schemaPath:"#/then/items/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[_]:e.push(_),r++}}
if($.in!==void 0&&(ie($.in,{instancePath:s+"/"+v+"/in",parentData:$,parentDataProperty:"in",rootData:p})||(e=e===null?ie.
errors:e.concat(ie.errors),r=e.length)),$.guard!==void 0&&(x($.guard,{instancePath:s+"/"+v+"/guard",parentData:$,parentDataProperty:"\
guard",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),$.set!==void 0&&(Z($.set,{instancePath:s+"/"+v+
"/set",parentData:$,parentDataProperty:"set",rootData:p})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),$.say!==
void 0&&(V($.say,{instancePath:s+"/"+v+"/say",parentData:$,parentDataProperty:"say",rootData:p})||(e=e===null?V.errors:e.
concat(V.errors),r=e.length)),$.actions!==void 0&&(z($.actions,{instancePath:s+"/"+v+"/actions",parentData:$,parentDataProperty:"\
actions",rootData:p})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),$.target!==void 0&&(I($.target,{instancePath:s+
"/"+v+"/target",parentData:$,parentDataProperty:"target",rootData:p})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),
$.reenter!==void 0&&typeof $.reenter!="boolean"){const a={instancePath:s+"/"+v+"/reenter",schemaPath:"#/then/items/prope\
rties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:e.push(a),r++}if($.call!==void 0&&(O($.call,{
instancePath:s+"/"+v+"/call",parentData:$,parentDataProperty:"call",rootData:p})||(e=e===null?O.errors:e.concat(O.errors),
r=e.length)),$.with!==void 0&&(E($.with,{instancePath:s+"/"+v+"/with",parentData:$,parentDataProperty:"with",rootData:p})||
(e=e===null?E.errors:e.concat(E.errors),r=e.length)),$.save!==void 0&&(Z($.save,{instancePath:s+"/"+v+"/save",parentData:$,
parentDataProperty:"save",rootData:p})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),$.resume!==void 0){let a=$.
resume;if(!(a==="ask"||a==="silent"||a==="confirm")){const m={instancePath:s+"/"+v+"/resume",schemaPath:"#/then/items/pr\
operties/resume/enum",keyword:"enum",params:{allowedValues:Qe.then.items.properties.resume.enum}};e===null?e=[m]:e.push(
m),r++}}}else{const a={instancePath:s+"/"+v,schemaPath:"#/then/items/type",keyword:"type",params:{type:"object"}};e===null?
e=[a]:e.push(a),r++}}}var i=c===r;n=i,l="then"}else{const c=r,P=r;let d=!0;const v=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){let m;if(t.in===void 0&&(m="in")){const _={};e===null?e=[_]:e.push(_),r++}}var w=v===r;r=P,e!==null&&(P?e.length=P:e=
null);let $;if(w){const m=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.in===void 0){const b={instancePath:s,schemaPath:"\
#/else/then/required",keyword:"required",params:{missingProperty:"in"}};e===null?e=[b]:e.push(b),r++}for(const b in t){const g=r;
if(!(b==="in"||b==="guard"||b==="set"||b==="say"||b==="actions"||b==="target"||b==="reenter"||b==="call"||b==="with"||b===
"save"||b==="resume")){const k={instancePath:s,schemaPath:"#/else/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Qe.
else.then.propertyNames.enum},propertyName:b};e===null?e=[k]:e.push(k),r++}var y=g===r;if(!y){const k={instancePath:s,schemaPath:"\
#/else/then/propertyNames",keyword:"propertyNames",params:{propertyName:b}};e===null?e=[k]:e.push(k),r++}}if(t.in!==void 0&&
(ie(t.in,{instancePath:s+"/in",parentData:t,parentDataProperty:"in",rootData:p})||(e=e===null?ie.errors:e.concat(ie.errors),
r=e.length)),t.guard!==void 0&&(x(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:p})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.set!==void 0&&(Z(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"\
set",rootData:p})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.say!==void 0&&(V(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:p})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.actions!==void 0&&
(z(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:p})||(e=e===null?z.errors:e.concat(
z.errors),r=e.length)),t.target!==void 0&&(I(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:p})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.reenter!==void 0&&typeof t.reenter!="boolean"){const b={
instancePath:s+"/reenter",schemaPath:"#/else/then/properties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[b]:e.push(b),r++}if(t.call!==void 0&&(O(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:p})||
(e=e===null?O.errors:e.concat(O.errors),r=e.length)),t.with!==void 0&&(E(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"\
with",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.save!==void 0&&(Z(t.save,{instancePath:s+"/sa\
ve",parentData:t,parentDataProperty:"save",rootData:p})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.resume!==
void 0){let b=t.resume;if(!(b==="ask"||b==="silent"||b==="confirm")){const g={instancePath:s+"/resume",schemaPath:"#/els\
e/then/properties/resume/enum",keyword:"enum",params:{allowedValues:Qe.else.then.properties.resume.enum}};e===null?e=[g]:
e.push(g),r++}}}else{const b={instancePath:s,schemaPath:"#/else/then/type",keyword:"type",params:{type:"object"}};e===null?
e=[b]:e.push(b),r++}var w=m===r;d=w,$="then"}else{const m=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(
t).length<1){const b={instancePath:s,schemaPath:"#/else/else/minProperties",keyword:"minProperties",params:{limit:1}};e===
null?e=[b]:e.push(b),r++}for(const b in t){const g=r;if(typeof b=="string"&&!At.test(b)){const k={instancePath:s,schemaPath:"\
#/else/else/propertyNames/pattern",keyword:"pattern",params:{pattern:"^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"},propertyName:b};
e===null?e=[k]:e.push(k),r++}var u=g===r;if(!u){const k={instancePath:s,schemaPath:"#/else/else/propertyNames",keyword:"\
propertyNames",params:{propertyName:b}};e===null?e=[k]:e.push(k),r++}}for(const b in t)q(t[b],{instancePath:s+"/"+b.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:b,rootData:p})||(e=e===null?q.errors:e.concat(q.errors),r=
e.length)}else{const b={instancePath:s,schemaPath:"#/else/else/type",keyword:"type",params:{type:"object"}};e===null?e=[
b]:e.push(b),r++}var w=m===r;d=w,$="else"}if(!d){const m={instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:$}};
e===null?e=[m]:e.push(m),r++}var i=c===r;n=i,l="else"}if(!n){const c={instancePath:s,schemaPath:"#/if",keyword:"if",params:{
failingKeyword:l}};e===null?e=[c]:e.push(c),r++}return ot.errors=e,r===0}function xe(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:p=t}={}){let e=null,r=0;const h=r;let n=!0;const o=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const f={};
e===null?e=[f]:e.push(f),r++}var i=o===r;r=h,e!==null&&(h?e.length=h:e=null);let l;if(i){const f=r;ve(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?ve.errors:e.concat(ve.errors),r=e.length);var i=f===r;n=i,l=
"then"}else{const f=r;R(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?R.errors:e.concat(
R.errors),r=e.length);var i=f===r;n=i,l="else"}if(!n){const f={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:l}};
e===null?e=[f]:e.push(f),r++}return xe.errors=e,r===0}function _s(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.renga===void 0){const g={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"renga"}};e===null?e=[g]:e.push(g),r++}if(t.bot===void 0){
const g={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bot"}};e===null?e=[g]:e.push(
g),r++}if(t.locales===void 0){const g={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
locales"}};e===null?e=[g]:e.push(g),r++}for(const g in t){const k=r;if(!(g==="renga"||g==="bot"||g==="locales"||g==="tim\
ezone"||g==="types"||g==="user"||g==="constants"||g==="services"||g==="functions"||g==="tables"||g==="commands"||g==="ev\
ents"||g==="on"||g==="repairs"||g==="defaults"||g==="delivery"||g==="stack")){const j={instancePath:s,schemaPath:"#/prop\
ertyNames/enum",keyword:"enum",params:{allowedValues:ke.propertyNames.enum},propertyName:g};e===null?e=[j]:e.push(j),r++}
var h=k===r;if(!h){const j={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:g}};
e===null?e=[j]:e.push(j),r++}}if(t.renga!==void 0&&t.renga!==1){const g={instancePath:s+"/renga",schemaPath:"#/propertie\
s/renga/const",keyword:"const",params:{allowedValue:1}};e===null?e=[g]:e.push(g),r++}if(t.bot!==void 0){let g=t.bot;if(typeof g==
"string"){if(!Yt.test(g)){const k={instancePath:s+"/bot",schemaPath:"#/properties/bot/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"}};e===null?e=[k]:e.push(k),r++}}else{const k={instancePath:s+"/bot",schemaPath:"#/pr\
operties/bot/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}if(t.locales!==void 0){let g=t.locales;
if(Array.isArray(g)){if(g.length<1){const j={instancePath:s+"/locales",schemaPath:"#/properties/locales/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[j]:e.push(j),r++}const k=g.length;for(let j=0;j<k;j++){let D=g[j];if(typeof D=="\
string"){if(!Ue.test(D)){const M={instancePath:s+"/locales/"+j,schemaPath:"#/properties/locales/items/pattern",keyword:"\
pattern",params:{pattern:"^(?!use$)[a-z]{2,3}(-[A-Za-z0-9]+)*$"}};e===null?e=[M]:e.push(M),r++}}else{const M={instancePath:s+
"/locales/"+j,schemaPath:"#/properties/locales/items/type",keyword:"type",params:{type:"string"}};e===null?e=[M]:e.push(
M),r++}}}else{const k={instancePath:s+"/locales",schemaPath:"#/properties/locales/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[k]:e.push(k),r++}}if(t.timezone!==void 0&&typeof t.timezone!="string"){const g={instancePath:s+"/timez\
one",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}if(t.types!==
void 0){let g=t.types;if(g&&typeof g=="object"&&!Array.isArray(g)){for(const k in g){const j=r;if(typeof k=="string"&&!F.
test(k)){const D={instancePath:s+"/types",schemaPath:"#/properties/types/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:k};e===null?e=[D]:e.push(D),r++}var n=j===r;if(!n){const D={instancePath:s+
"/types",schemaPath:"#/properties/types/propertyNames",keyword:"propertyNames",params:{propertyName:k}};e===null?e=[D]:e.
push(D),r++}}for(const k in g)ee(g[k],{instancePath:s+"/types/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:g,parentDataProperty:k,
rootData:p})||(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)}else{const k={instancePath:s+"/types",schemaPath:"#/\
properties/types/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}}if(t.user!==void 0&&(Ur(t.user,
{instancePath:s+"/user",parentData:t,parentDataProperty:"user",rootData:p})||(e=e===null?Ur.errors:e.concat(Ur.errors),r=
e.length)),t.constants!==void 0&&(ir(t.constants,{instancePath:s+"/constants",parentData:t,parentDataProperty:"constants",
rootData:p})||(e=e===null?ir.errors:e.concat(ir.errors),r=e.length)),t.services!==void 0){let g=t.services;if(g&&typeof g==
"object"&&!Array.isArray(g)){for(const k in g){const j=r;if(typeof k=="string"&&!Yt.test(k)){const D={instancePath:s+"/s\
ervices",schemaPath:"#/properties/services/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-\
9_-]*$"},propertyName:k};e===null?e=[D]:e.push(D),r++}var o=j===r;if(!o){const D={instancePath:s+"/services",schemaPath:"\
#/properties/services/propertyNames",keyword:"propertyNames",params:{propertyName:k}};e===null?e=[D]:e.push(D),r++}}for(const k in g)
Mr(g[k],{instancePath:s+"/services/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:g,parentDataProperty:k,rootData:p})||
(e=e===null?Mr.errors:e.concat(Mr.errors),r=e.length)}else{const k={instancePath:s+"/services",schemaPath:"#/properties/\
services/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}}if(t.functions!==void 0){let g=t.functions;
if(g&&typeof g=="object"&&!Array.isArray(g)){for(const k in g){const j=r;if(typeof k=="string"&&!F.test(k)){const D={instancePath:s+
"/functions",schemaPath:"#/properties/functions/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Z\
a-z0-9_]*$"},propertyName:k};e===null?e=[D]:e.push(D),r++}var i=j===r;if(!i){const D={instancePath:s+"/functions",schemaPath:"\
#/properties/functions/propertyNames",keyword:"propertyNames",params:{propertyName:k}};e===null?e=[D]:e.push(D),r++}}for(const k in g){
let j=g[k];if(j&&typeof j=="object"&&!Array.isArray(j)){for(const D in j){const M=r;if(!(D==="with"||D==="result")){const G={
instancePath:s+"/functions/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/functions/additionalPrope\
rties/propertyNames/enum",keyword:"enum",params:{allowedValues:ke.properties.functions.additionalProperties.propertyNames.
enum},propertyName:D};e===null?e=[G]:e.push(G),r++}var l=M===r;if(!l){const G={instancePath:s+"/functions/"+k.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/functions/additionalProperties/propertyNames",keyword:"propertyNames",
params:{propertyName:D}};e===null?e=[G]:e.push(G),r++}}if(j.with!==void 0){let D=j.with;if(D&&typeof D=="object"&&!Array.
isArray(D)){for(const M in D){const G=r;if(typeof M=="string"&&!F.test(M)){const C={instancePath:s+"/functions/"+k.replace(
/~/g,"~0").replace(/\//g,"~1")+"/with",schemaPath:"#/properties/functions/additionalProperties/properties/with/propertyN\
ames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:M};e===null?e=[C]:e.push(C),r++}
var f=G===r;if(!f){const C={instancePath:s+"/functions/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/with",schemaPath:"#/\
properties/functions/additionalProperties/properties/with/propertyNames",keyword:"propertyNames",params:{propertyName:M}};
e===null?e=[C]:e.push(C),r++}}for(const M in D)ee(D[M],{instancePath:s+"/functions/"+k.replace(/~/g,"~0").replace(/\//g,
"~1")+"/with/"+M.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:D,parentDataProperty:M,rootData:p})||(e=e===null?ee.errors:
e.concat(ee.errors),r=e.length)}else{const M={instancePath:s+"/functions/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/wi\
th",schemaPath:"#/properties/functions/additionalProperties/properties/with/type",keyword:"type",params:{type:"object"}};
e===null?e=[M]:e.push(M),r++}}j.result!==void 0&&(ee(j.result,{instancePath:s+"/functions/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/result",parentData:j,parentDataProperty:"result",rootData:p})||(e=e===null?ee.errors:e.concat(ee.errors),r=
e.length))}else{const D={instancePath:s+"/functions/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
functions/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[D]:e.push(D),r++}}}else{const k={
instancePath:s+"/functions",schemaPath:"#/properties/functions/type",keyword:"type",params:{type:"object"}};e===null?e=[
k]:e.push(k),r++}}if(t.tables!==void 0){let g=t.tables;if(g&&typeof g=="object"&&!Array.isArray(g)){for(const k in g){const j=r;
if(typeof k=="string"&&!F.test(k)){const D={instancePath:s+"/tables",schemaPath:"#/properties/tables/propertyNames/patte\
rn",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:k};e===null?e=[D]:e.push(D),r++}var w=j===
r;if(!w){const D={instancePath:s+"/tables",schemaPath:"#/properties/tables/propertyNames",keyword:"propertyNames",params:{
propertyName:k}};e===null?e=[D]:e.push(D),r++}}for(const k in g){let j=g[k];if(j&&typeof j=="object"&&!Array.isArray(j)){
if(j.value===void 0){const D={instancePath:s+"/tables/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propertie\
s/tables/additionalProperties/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[D]:e.push(D),r++}
for(const D in j){const M=r;if(!(D==="key"||D==="value"||D==="expires")){const G={instancePath:s+"/tables/"+k.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/propertyNames/enum",keyword:"enum",params:{
allowedValues:ke.properties.tables.additionalProperties.propertyNames.enum},propertyName:D};e===null?e=[G]:e.push(G),r++}
var y=M===r;if(!y){const G={instancePath:s+"/tables/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/\
tables/additionalProperties/propertyNames",keyword:"propertyNames",params:{propertyName:D}};e===null?e=[G]:e.push(G),r++}}
j.key!==void 0&&(ee(j.key,{instancePath:s+"/tables/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/key",parentData:j,parentDataProperty:"\
key",rootData:p})||(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)),j.value!==void 0&&(ee(j.value,{instancePath:s+
"/tables/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/value",parentData:j,parentDataProperty:"value",rootData:p})||(e=e===
null?ee.errors:e.concat(ee.errors),r=e.length)),j.expires!==void 0&&(qe(j.expires,{instancePath:s+"/tables/"+k.replace(/~/g,
"~0").replace(/\//g,"~1")+"/expires",parentData:j,parentDataProperty:"expires",rootData:p})||(e=e===null?qe.errors:e.concat(
qe.errors),r=e.length))}else{const D={instancePath:s+"/tables/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/p\
roperties/tables/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[D]:e.push(D),r++}}}else{const k={
instancePath:s+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(
k),r++}}if(t.commands!==void 0){let g=t.commands;if(g&&typeof g=="object"&&!Array.isArray(g)){for(const k in g){const j=r;
if(typeof k=="string"&&!F.test(k)){const D={instancePath:s+"/commands",schemaPath:"#/properties/commands/propertyNames/p\
attern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:k};e===null?e=[D]:e.push(D),r++}var u=j===
r;if(!u){const D={instancePath:s+"/commands",schemaPath:"#/properties/commands/propertyNames",keyword:"propertyNames",params:{
propertyName:k}};e===null?e=[D]:e.push(D),r++}}for(const k in g)Rr(g[k],{instancePath:s+"/commands/"+k.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:g,parentDataProperty:k,rootData:p})||(e=e===null?Rr.errors:e.concat(Rr.errors),r=e.length)}else{
const k={instancePath:s+"/commands",schemaPath:"#/properties/commands/type",keyword:"type",params:{type:"object"}};e===null?
e=[k]:e.push(k),r++}}if(t.events!==void 0){let g=t.events;if(g&&typeof g=="object"&&!Array.isArray(g))for(const k in g){
let j=g[k];const D=r;let M=!0;const G=r;if(j!==null){const C={};e===null?e=[C]:e.push(C),r++}var c=G===r;if(r=D,e!==null&&
(D?e.length=D:e=null),!c){const C=r;if(j&&typeof j=="object"&&!Array.isArray(j)){for(const T in j){const L=r;if(T!=="dat\
a"){const te={instancePath:s+"/events/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/events/additio\
nalProperties/else/propertyNames/enum",keyword:"enum",params:{allowedValues:ke.properties.events.additionalProperties.else.
propertyNames.enum},propertyName:T};e===null?e=[te]:e.push(te),r++}var P=L===r;if(!P){const te={instancePath:s+"/events/"+
k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/events/additionalProperties/else/propertyNames",keyword:"\
propertyNames",params:{propertyName:T}};e===null?e=[te]:e.push(te),r++}}if(j.data!==void 0){let T=j.data;if(T&&typeof T==
"object"&&!Array.isArray(T)){for(const L in T){const te=r;if(typeof L=="string"&&!F.test(L)){const Pe={instancePath:s+"/\
events/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/data",schemaPath:"#/properties/events/additionalProperties/else/prop\
erties/data/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:L};e===null?
e=[Pe]:e.push(Pe),r++}var d=te===r;if(!d){const Pe={instancePath:s+"/events/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"\
/data",schemaPath:"#/properties/events/additionalProperties/else/properties/data/propertyNames",keyword:"propertyNames",
params:{propertyName:L}};e===null?e=[Pe]:e.push(Pe),r++}}for(const L in T)ee(T[L],{instancePath:s+"/events/"+k.replace(/~/g,
"~0").replace(/\//g,"~1")+"/data/"+L.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:T,parentDataProperty:L,rootData:p})||
(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)}else{const L={instancePath:s+"/events/"+k.replace(/~/g,"~0").replace(
/\//g,"~1")+"/data",schemaPath:"#/properties/events/additionalProperties/else/properties/data/type",keyword:"type",params:{
type:"object"}};e===null?e=[L]:e.push(L),r++}}}else{const T={instancePath:s+"/events/"+k.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/properties/events/additionalProperties/else/type",keyword:"type",params:{type:"object"}};e===null?e=
[T]:e.push(T),r++}var c=C===r;M=c}if(!M){const C={instancePath:s+"/events/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/events/additionalProperties/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[C]:e.push(C),r++}}else{
const k={instancePath:s+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type:"object"}};e===null?
e=[k]:e.push(k),r++}}if(t.on!==void 0&&(st(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:p})||
(e=e===null?st.errors:e.concat(st.errors),r=e.length)),t.repairs!==void 0){let g=t.repairs;if(g&&typeof g=="object"&&!Array.
isArray(g)){for(const k in g){const j=r;if(!(k==="$cancel"||k==="$back"||k==="$help"||k==="$repeat"||k==="$correct"||k===
"$resume"||k==="$stale"||k==="$stackFull"||k==="$notUnderstood"||k==="$silence"||k==="$error"||k==="$handoff")){const D={
instancePath:s+"/repairs",schemaPath:"#/properties/repairs/propertyNames/enum",keyword:"enum",params:{allowedValues:ke.properties.
repairs.propertyNames.enum},propertyName:k};e===null?e=[D]:e.push(D),r++}var v=j===r;if(!v){const D={instancePath:s+"/re\
pairs",schemaPath:"#/properties/repairs/propertyNames",keyword:"propertyNames",params:{propertyName:k}};e===null?e=[D]:e.
push(D),r++}}g.$cancel!==void 0&&(S(g.$cancel,{instancePath:s+"/repairs/$cancel",parentData:g,parentDataProperty:"$cance\
l",rootData:p})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)),g.$back!==void 0&&(S(g.$back,{instancePath:s+"/rep\
airs/$back",parentData:g,parentDataProperty:"$back",rootData:p})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)),g.
$help!==void 0&&(S(g.$help,{instancePath:s+"/repairs/$help",parentData:g,parentDataProperty:"$help",rootData:p})||(e=e===
null?S.errors:e.concat(S.errors),r=e.length)),g.$repeat!==void 0&&(S(g.$repeat,{instancePath:s+"/repairs/$repeat",parentData:g,
parentDataProperty:"$repeat",rootData:p})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)),g.$correct!==void 0&&(S(
g.$correct,{instancePath:s+"/repairs/$correct",parentData:g,parentDataProperty:"$correct",rootData:p})||(e=e===null?S.errors:
e.concat(S.errors),r=e.length)),g.$resume!==void 0&&(S(g.$resume,{instancePath:s+"/repairs/$resume",parentData:g,parentDataProperty:"\
$resume",rootData:p})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)),g.$stale!==void 0&&(S(g.$stale,{instancePath:s+
"/repairs/$stale",parentData:g,parentDataProperty:"$stale",rootData:p})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)),
g.$stackFull!==void 0&&(S(g.$stackFull,{instancePath:s+"/repairs/$stackFull",parentData:g,parentDataProperty:"$stackFull",
rootData:p})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)),g.$notUnderstood!==void 0&&(S(g.$notUnderstood,{instancePath:s+
"/repairs/$notUnderstood",parentData:g,parentDataProperty:"$notUnderstood",rootData:p})||(e=e===null?S.errors:e.concat(S.
errors),r=e.length)),g.$silence!==void 0&&(S(g.$silence,{instancePath:s+"/repairs/$silence",parentData:g,parentDataProperty:"\
$silence",rootData:p})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)),g.$error!==void 0&&(S(g.$error,{instancePath:s+
"/repairs/$error",parentData:g,parentDataProperty:"$error",rootData:p})||(e=e===null?S.errors:e.concat(S.errors),r=e.length)),
g.$handoff!==void 0&&(S(g.$handoff,{instancePath:s+"/repairs/$handoff",parentData:g,parentDataProperty:"$handoff",rootData:p})||
(e=e===null?S.errors:e.concat(S.errors),r=e.length))}else{const k={instancePath:s+"/repairs",schemaPath:"#/properties/re\
pairs/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}}if(t.defaults!==void 0){let g=t.defaults;
if(g&&typeof g=="object"&&!Array.isArray(g)){for(const k in g){const j=r;if(!(k==="silence"||k==="invalid"||k==="attempt\
s"||k==="interrupt"||k==="resume"||k==="help"||k==="taps")){const D={instancePath:s+"/defaults",schemaPath:"#/properties\
/defaults/propertyNames/enum",keyword:"enum",params:{allowedValues:ke.properties.defaults.propertyNames.enum},propertyName:k};
e===null?e=[D]:e.push(D),r++}var $=j===r;if(!$){const D={instancePath:s+"/defaults",schemaPath:"#/properties/defaults/pr\
opertyNames",keyword:"propertyNames",params:{propertyName:k}};e===null?e=[D]:e.push(D),r++}}if(g.silence!==void 0&&(ot(g.
silence,{instancePath:s+"/defaults/silence",parentData:g,parentDataProperty:"silence",rootData:p})||(e=e===null?ot.errors:
e.concat(ot.errors),r=e.length)),g.invalid!==void 0){let k=g.invalid;const j=r;let D=!0;const M=r;if(!Array.isArray(k)){
const C={};e===null?e=[C]:e.push(C),r++}var a=M===r;r=j,e!==null&&(j?e.length=j:e=null);let G;if(a){const C=r;if(Array.isArray(
k)){if(k.length<1){const L={instancePath:s+"/defaults/invalid",schemaPath:"#/properties/defaults/properties/invalid/then\
/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[L]:e.push(L),r++}const T=k.length;for(let L=0;L<T;L++)xe(k[L],
{instancePath:s+"/defaults/invalid/"+L,parentData:k,parentDataProperty:L,rootData:p})||(e=e===null?xe.errors:e.concat(xe.
errors),r=e.length)}var a=C===r;D=a,G="then"}else{const C=r;xe(k,{instancePath:s+"/defaults/invalid",parentData:g,parentDataProperty:"\
invalid",rootData:p})||(e=e===null?xe.errors:e.concat(xe.errors),r=e.length);var a=C===r;D=a,G="else"}if(!D){const C={instancePath:s+
"/defaults/invalid",schemaPath:"#/properties/defaults/properties/invalid/if",keyword:"if",params:{failingKeyword:G}};e===
null?e=[C]:e.push(C),r++}}if(g.attempts!==void 0){let k=g.attempts;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k))){const j={
instancePath:s+"/defaults/attempts",schemaPath:"#/properties/defaults/properties/attempts/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[j]:e.push(j),r++}if(typeof k=="number"&&(k<1||isNaN(k))){const j={instancePath:s+"/defaults/attem\
pts",schemaPath:"#/properties/defaults/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[j]:e.push(j),r++}}if(g.interrupt!==void 0){let k=g.interrupt;const j=r;let D=!0;const M=r;if(!Array.isArray(
k)){const C={};e===null?e=[C]:e.push(C),r++}var m=M===r;r=j,e!==null&&(j?e.length=j:e=null);let G;if(m){const C=r;if(Array.
isArray(k)){const T=k.length;for(let L=0;L<T;L++)ze(k[L],{instancePath:s+"/defaults/interrupt/"+L,parentData:k,parentDataProperty:L,
rootData:p})||(e=e===null?ze.errors:e.concat(ze.errors),r=e.length)}var m=C===r;D=m,G="then"}else{const C=r;if(!(k==="af\
ter"||k==="first"||k==="deny")){const T={instancePath:s+"/defaults/interrupt",schemaPath:"#/properties/defaults/properti\
es/interrupt/else/enum",keyword:"enum",params:{allowedValues:ke.properties.defaults.properties.interrupt.else.enum}};e===
null?e=[T]:e.push(T),r++}var m=C===r;D=m,G="else"}if(!D){const C={instancePath:s+"/defaults/interrupt",schemaPath:"#/pro\
perties/defaults/properties/interrupt/if",keyword:"if",params:{failingKeyword:G}};e===null?e=[C]:e.push(C),r++}}if(g.resume!==
void 0){let k=g.resume;if(!(k==="ask"||k==="silent"||k==="confirm")){const j={instancePath:s+"/defaults/resume",schemaPath:"\
#/properties/defaults/properties/resume/enum",keyword:"enum",params:{allowedValues:ke.properties.defaults.properties.resume.
enum}};e===null?e=[j]:e.push(j),r++}}if(g.help!==void 0&&(xe(g.help,{instancePath:s+"/defaults/help",parentData:g,parentDataProperty:"\
help",rootData:p})||(e=e===null?xe.errors:e.concat(xe.errors),r=e.length)),g.taps!==void 0){let k=g.taps;if(!(k==="while\
-current"||k==="once"||k==="always")){const j={instancePath:s+"/defaults/taps",schemaPath:"#/properties/defaults/propert\
ies/taps/enum",keyword:"enum",params:{allowedValues:ke.properties.defaults.properties.taps.enum}};e===null?e=[j]:e.push(
j),r++}}}else{const k={instancePath:s+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[k]:e.push(k),r++}}if(t.delivery!==void 0){let g=t.delivery;if(g&&typeof g=="object"&&!Array.isArray(
g)){for(const k in g){const j=r;if(!(k==="policy"||k==="pushBudget")){const D={instancePath:s+"/delivery",schemaPath:"#/\
properties/delivery/propertyNames/enum",keyword:"enum",params:{allowedValues:ke.properties.delivery.propertyNames.enum},
propertyName:k};e===null?e=[D]:e.push(D),r++}var _=j===r;if(!_){const D={instancePath:s+"/delivery",schemaPath:"#/proper\
ties/delivery/propertyNames",keyword:"propertyNames",params:{propertyName:k}};e===null?e=[D]:e.push(D),r++}}if(g.policy!==
void 0){let k=g.policy;if(!(k==="reply-first"||k==="reply-only"||k==="push")){const j={instancePath:s+"/delivery/policy",
schemaPath:"#/properties/delivery/properties/policy/enum",keyword:"enum",params:{allowedValues:ke.properties.delivery.properties.
policy.enum}};e===null?e=[j]:e.push(j),r++}}if(g.pushBudget!==void 0){let k=g.pushBudget;if(k&&typeof k=="object"&&!Array.
isArray(k)){for(const j in k){const D=r;if(!(j==="month"||j==="userDay")){const M={instancePath:s+"/delivery/pushBudget",
schemaPath:"#/properties/delivery/properties/pushBudget/propertyNames/enum",keyword:"enum",params:{allowedValues:ke.properties.
delivery.properties.pushBudget.propertyNames.enum},propertyName:j};e===null?e=[M]:e.push(M),r++}var b=D===r;if(!b){const M={
instancePath:s+"/delivery/pushBudget",schemaPath:"#/properties/delivery/properties/pushBudget/propertyNames",keyword:"pr\
opertyNames",params:{propertyName:j}};e===null?e=[M]:e.push(M),r++}}if(k.month!==void 0){let j=k.month;if(!(typeof j=="n\
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
bject"}};e===null?e=[k]:e.push(k),r++}}if(t.stack!==void 0){let g=t.stack;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g))){const k={
instancePath:s+"/stack",schemaPath:"#/properties/stack/type",keyword:"type",params:{type:"integer"}};e===null?e=[k]:e.push(
k),r++}if(typeof g=="number"){if(g>16||isNaN(g)){const k={instancePath:s+"/stack",schemaPath:"#/properties/stack/maximum",
keyword:"maximum",params:{comparison:"<=",limit:16}};e===null?e=[k]:e.push(k),r++}if(g<1||isNaN(g)){const k={instancePath:s+
"/stack",schemaPath:"#/properties/stack/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[k]:e.push(
k),r++}}}}else{const g={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(
g),r++}return _s.errors=e,r===0}const en=As;const Gs={type:"object",properties:{renga:{const:1},flows:{type:"object",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*\
$"},additionalProperties:{$ref:"#/definitions/flow"},minProperties:1}},required:["renga","flows"],propertyNames:{enum:["\
renga","flows"]}},Er={type:"object",properties:{title:{$ref:"#/definitions/text"},onRestart:{enum:["resume","restart","s\
tack"]},context:{$ref:"#/definitions/variables"},constants:{$ref:"#/definitions/dataMap"},derive:{type:"object",propertyNames:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},additionalProperties:{$ref:"#/definitions/expression"}},input:{$ref:"#/definitions/v\
ariables"},output:{$ref:"#/definitions/dataMap"},triggers:{$ref:"#/definitions/triggers"},on:{$ref:"#/definitions/on"},initial:{
type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},silence:{$ref:"#/definitions/timed"},invalid:{if:{type:"array"},then:{
items:{$ref:"#/definitions/text"},minItems:1},else:{$ref:"#/definitions/text"}},attempts:{type:"integer",minimum:1},interrupt:{
if:{type:"array"},then:{items:{$ref:"#/definitions/flowName"}},else:{enum:["after","first","deny"]}},resume:{enum:["ask",
"silent","confirm"]},help:{$ref:"#/definitions/text"},taps:{enum:["while-current","once","always"]},states:{$ref:"#/defi\
nitions/states"},aside:{$ref:"#/definitions/aside"}},required:["states"],propertyNames:{enum:["title","onRestart","conte\
xt","constants","derive","input","output","triggers","on","initial","silence","invalid","attempts","interrupt","resume",
"help","taps","states","aside"]}};function we(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t){const o=r;if(typeof n=="string"&&!F.test(n)){const i={
instancePath:s,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:n};
e===null?e=[i]:e.push(i),r++}var h=o===r;if(!h){const i={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:n}};e===null?e=[i]:e.push(i),r++}}for(const n in t)nr(t[n],{instancePath:s+"/"+n.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:n,rootData:p})||(e=e===null?nr.errors:e.concat(nr.errors),r=e.
length)}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),
r++}return we.errors=e,r===0}const fs={if:{type:"object",anyOf:[{required:["match"]},{required:["guard"]},{required:["set"]},{required:["with"]},{required:[
"resume"]}]},then:{type:"object",properties:{match:{if:{type:"array"},then:{items:{$ref:"#/definitions/dataMatch"},minItems:1},
else:{$ref:"#/definitions/dataMatch"}},guard:{$ref:"#/definitions/expression"},set:{$ref:"#/definitions/assignments"},with:{
$ref:"#/definitions/dataMap"},resume:{enum:["ask","silent","confirm"]}},propertyNames:{enum:["match","guard","set","with",
"resume"]}},else:{if:{enum:[!0,null]},else:{$ref:"#/definitions/dataMatch"}}};function ce(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;const h=r;let n=!0;const o=r;if(!(t&&typeof t=="object"&&!Array.isArray(
t))){const v={};e===null?e=[v]:e.push(v),r++}const i=r;let l=!1;const f=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let v;
if(t.match===void 0&&(v="match")){const $={};e===null?e=[$]:e.push($),r++}}var w=f===r;if(l=l||w,!l){const v=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let a;if(t.guard===void 0&&(a="guard")){const m={};e===null?e=[m]:e.push(m),r++}}var w=v===
r;if(l=l||w,!l){const a=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let _;if(t.set===void 0&&(_="set")){const b={};e===
null?e=[b]:e.push(b),r++}}var w=a===r;if(l=l||w,!l){const _=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let g;if(t.with===
void 0&&(g="with")){const k={};e===null?e=[k]:e.push(k),r++}}var w=_===r;if(l=l||w,!l){const g=r;if(t&&typeof t=="object"&&
!Array.isArray(t)){let j;if(t.resume===void 0&&(j="resume")){const D={};e===null?e=[D]:e.push(D),r++}}var w=g===r;l=l||w}}}}
if(l)r=i,e!==null&&(i?e.length=i:e=null);else{const v={};e===null?e=[v]:e.push(v),r++}var y=o===r;r=h,e!==null&&(h?e.length=
h:e=null);let u;if(y){const v=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const a in t){const m=r;if(!(a==="match"||
a==="guard"||a==="set"||a==="with"||a==="resume")){const _={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"\
enum",params:{allowedValues:fs.then.propertyNames.enum},propertyName:a};e===null?e=[_]:e.push(_),r++}var c=m===r;if(!c){
const _={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[_]:
e.push(_),r++}}if(t.match!==void 0){let a=t.match;const m=r;let _=!0;const b=r;if(!Array.isArray(a)){const k={};e===null?
e=[k]:e.push(k),r++}var P=b===r;r=m,e!==null&&(m?e.length=m:e=null);let g;if(P){const k=r;if(Array.isArray(a)){if(a.length<
1){const M={instancePath:s+"/match",schemaPath:"#/then/properties/match/then/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[M]:e.push(M),r++}const D=a.length;for(let M=0;M<D;M++)se(a[M],{instancePath:s+"/match/"+M,parentData:a,parentDataProperty:M,
rootData:p})||(e=e===null?se.errors:e.concat(se.errors),r=e.length)}var P=k===r;_=P,g="then"}else{const k=r;se(a,{instancePath:s+
"/match",parentData:t,parentDataProperty:"match",rootData:p})||(e=e===null?se.errors:e.concat(se.errors),r=e.length);var P=k===
r;_=P,g="else"}if(!_){const k={instancePath:s+"/match",schemaPath:"#/then/properties/match/if",keyword:"if",params:{failingKeyword:g}};
e===null?e=[k]:e.push(k),r++}}if(t.guard!==void 0&&(x(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.set!==void 0&&(Z(t.set,{instancePath:s+"/set",
parentData:t,parentDataProperty:"set",rootData:p})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.with!==void 0&&
(E(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"with",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),
r=e.length)),t.resume!==void 0){let a=t.resume;if(!(a==="ask"||a==="silent"||a==="confirm")){const m={instancePath:s+"/r\
esume",schemaPath:"#/then/properties/resume/enum",keyword:"enum",params:{allowedValues:fs.then.properties.resume.enum}};
e===null?e=[m]:e.push(m),r++}}}else{const a={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};
e===null?e=[a]:e.push(a),r++}var y=v===r;n=y,u="then"}else{const v=r,$=r;let a=!0;const m=r;if(!(t===!0||t===null)){const b={};
e===null?e=[b]:e.push(b),r++}var d=m===r;if(r=$,e!==null&&($?e.length=$:e=null),!d){const b=r;se(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:p})||(e=e===null?se.errors:e.concat(se.errors),r=e.length);var d=b===r;a=d}if(!a){const b={
instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[b]:e.push(b),r++}var y=v===
r;n=y,u="else"}if(!n){const v={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[v]:e.
push(v),r++}return ce.errors=e,r===0}const us={if:{type:"object",anyOf:[{required:["match"]},{required:["guard"]},{required:[
"set"]},{required:["with"]},{required:["resume"]}]},then:{type:"object",properties:{match:{if:{type:"array"},then:{items:{
$ref:"#/definitions/textMatch"},minItems:1},else:{$ref:"#/definitions/textMatch"}},guard:{$ref:"#/definitions/expression"},
set:{$ref:"#/definitions/assignments"},with:{$ref:"#/definitions/dataMap"},resume:{enum:["ask","silent","confirm"]}},propertyNames:{
enum:["match","guard","set","with","resume"]}},else:{$ref:"#/definitions/textMatch"}};function me(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;const h=r;let n=!0;const o=r;if(!(t&&typeof t=="object"&&!Array.isArray(
t))){const d={};e===null?e=[d]:e.push(d),r++}const i=r;let l=!1;const f=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let d;
if(t.match===void 0&&(d="match")){const v={};e===null?e=[v]:e.push(v),r++}}var w=f===r;if(l=l||w,!l){const d=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let $;if(t.guard===void 0&&($="guard")){const a={};e===null?e=[a]:e.push(a),r++}}var w=d===
r;if(l=l||w,!l){const $=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let m;if(t.set===void 0&&(m="set")){const _={};e===
null?e=[_]:e.push(_),r++}}var w=$===r;if(l=l||w,!l){const m=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let b;if(t.with===
void 0&&(b="with")){const g={};e===null?e=[g]:e.push(g),r++}}var w=m===r;if(l=l||w,!l){const b=r;if(t&&typeof t=="object"&&
!Array.isArray(t)){let k;if(t.resume===void 0&&(k="resume")){const j={};e===null?e=[j]:e.push(j),r++}}var w=b===r;l=l||w}}}}
if(l)r=i,e!==null&&(i?e.length=i:e=null);else{const d={};e===null?e=[d]:e.push(d),r++}var y=o===r;r=h,e!==null&&(h?e.length=
h:e=null);let u;if(y){const d=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const $ in t){const a=r;if(!($==="match"||
$==="guard"||$==="set"||$==="with"||$==="resume")){const m={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"\
enum",params:{allowedValues:us.then.propertyNames.enum},propertyName:$};e===null?e=[m]:e.push(m),r++}var c=a===r;if(!c){
const m={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName:$}};e===null?e=[m]:
e.push(m),r++}}if(t.match!==void 0){let $=t.match;const a=r;let m=!0;const _=r;if(!Array.isArray($)){const g={};e===null?
e=[g]:e.push(g),r++}var P=_===r;r=a,e!==null&&(a?e.length=a:e=null);let b;if(P){const g=r;if(Array.isArray($)){if($.length<
1){const D={instancePath:s+"/match",schemaPath:"#/then/properties/match/then/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[D]:e.push(D),r++}const j=$.length;for(let D=0;D<j;D++)ne($[D],{instancePath:s+"/match/"+D,parentData:$,parentDataProperty:D,
rootData:p})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length)}var P=g===r;m=P,b="then"}else{const g=r;ne($,{instancePath:s+
"/match",parentData:t,parentDataProperty:"match",rootData:p})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length);var P=g===
r;m=P,b="else"}if(!m){const g={instancePath:s+"/match",schemaPath:"#/then/properties/match/if",keyword:"if",params:{failingKeyword:b}};
e===null?e=[g]:e.push(g),r++}}if(t.guard!==void 0&&(x(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.set!==void 0&&(Z(t.set,{instancePath:s+"/set",
parentData:t,parentDataProperty:"set",rootData:p})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.with!==void 0&&
(E(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"with",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),
r=e.length)),t.resume!==void 0){let $=t.resume;if(!($==="ask"||$==="silent"||$==="confirm")){const a={instancePath:s+"/r\
esume",schemaPath:"#/then/properties/resume/enum",keyword:"enum",params:{allowedValues:us.then.properties.resume.enum}};
e===null?e=[a]:e.push(a),r++}}}else{const $={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};
e===null?e=[$]:e.push($),r++}var y=d===r;n=y,u="then"}else{const d=r;ne(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:p})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length);var y=d===r;n=y,u="else"}if(!n){const d={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[d]:e.push(d),r++}return me.errors=e,r===0}function lr(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){for(const l in t)if(!(l==="text"||l==="message"||l==="postback")){let f=t[l];const w=r;let y=!0;const u=r;if(!Array.
isArray(f)){const P={};e===null?e=[P]:e.push(P),r++}var h=u===r;r=w,e!==null&&(w?e.length=w:e=null);let c;if(h){const P=r;
if(Array.isArray(f)){if(f.length<1){const $={instancePath:s+"/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/a\
dditionalProperties/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[$]:e.push($),r++}const v=f.length;for(let $=0;$<
v;$++)ce(f[$],{instancePath:s+"/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+$,parentData:f,parentDataProperty:$,rootData:p})||
(e=e===null?ce.errors:e.concat(ce.errors),r=e.length)}var h=P===r;y=h,c="then"}else{const P=r;ce(f,{instancePath:s+"/"+l.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:l,rootData:p})||(e=e===null?ce.errors:e.concat(ce.
errors),r=e.length);var h=P===r;y=h,c="else"}if(!y){const P={instancePath:s+"/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/if",keyword:"if",params:{failingKeyword:c}};e===null?e=[P]:e.push(P),r++}}if(t.text!==
void 0){let l=t.text;const f=r;let w=!0;const y=r;if(!Array.isArray(l)){const c={};e===null?e=[c]:e.push(c),r++}var n=y===
r;r=f,e!==null&&(f?e.length=f:e=null);let u;if(n){const c=r;if(Array.isArray(l)){if(l.length<1){const v={instancePath:s+
"/text",schemaPath:"#/properties/text/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),r++}const d=l.
length;for(let v=0;v<d;v++)me(l[v],{instancePath:s+"/text/"+v,parentData:l,parentDataProperty:v,rootData:p})||(e=e===null?
me.errors:e.concat(me.errors),r=e.length)}var n=c===r;w=n,u="then"}else{const c=r;me(l,{instancePath:s+"/text",parentData:t,
parentDataProperty:"text",rootData:p})||(e=e===null?me.errors:e.concat(me.errors),r=e.length);var n=c===r;w=n,u="else"}if(!w){
const c={instancePath:s+"/text",schemaPath:"#/properties/text/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[c]:
e.push(c),r++}}if(t.message!==void 0){let l=t.message;const f=r;let w=!0;const y=r;if(!Array.isArray(l)){const c={};e===
null?e=[c]:e.push(c),r++}var o=y===r;r=f,e!==null&&(f?e.length=f:e=null);let u;if(o){const c=r;if(Array.isArray(l)){if(l.
length<1){const v={instancePath:s+"/message",schemaPath:"#/properties/message/then/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[v]:e.push(v),r++}const d=l.length;for(let v=0;v<d;v++)me(l[v],{instancePath:s+"/message/"+v,parentData:l,
parentDataProperty:v,rootData:p})||(e=e===null?me.errors:e.concat(me.errors),r=e.length)}var o=c===r;w=o,u="then"}else{const c=r;
me(l,{instancePath:s+"/message",parentData:t,parentDataProperty:"message",rootData:p})||(e=e===null?me.errors:e.concat(me.
errors),r=e.length);var o=c===r;w=o,u="else"}if(!w){const c={instancePath:s+"/message",schemaPath:"#/properties/message/\
if",keyword:"if",params:{failingKeyword:u}};e===null?e=[c]:e.push(c),r++}}if(t.postback!==void 0){let l=t.postback;const f=r;
let w=!0;const y=r;if(!Array.isArray(l)){const c={};e===null?e=[c]:e.push(c),r++}var i=y===r;r=f,e!==null&&(f?e.length=f:
e=null);let u;if(i){const c=r;if(Array.isArray(l)){if(l.length<1){const v={instancePath:s+"/postback",schemaPath:"#/prop\
erties/postback/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),r++}const d=l.length;for(let v=0;v<
d;v++)ce(l[v],{instancePath:s+"/postback/"+v,parentData:l,parentDataProperty:v,rootData:p})||(e=e===null?ce.errors:e.concat(
ce.errors),r=e.length)}var i=c===r;w=i,u="then"}else{const c=r;ce(l,{instancePath:s+"/postback",parentData:t,parentDataProperty:"\
postback",rootData:p})||(e=e===null?ce.errors:e.concat(ce.errors),r=e.length);var i=c===r;w=i,u="else"}if(!w){const c={instancePath:s+
"/postback",schemaPath:"#/properties/postback/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[c]:e.push(c),r++}}}else{
const l={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}return lr.
errors=e,r===0}function H(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){for(const i in t)if(!(i==="text"||i==="message")){let l=t[i];const f=r;let w=!0;const y=r;
if(!Array.isArray(l)){const c={};e===null?e=[c]:e.push(c),r++}var h=y===r;r=f,e!==null&&(f?e.length=f:e=null);let u;if(h){
const c=r;if(Array.isArray(l)){if(l.length<1){const v={instancePath:s+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),r++}const d=l.length;
for(let v=0;v<d;v++)ge(l[v],{instancePath:s+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+v,parentData:l,parentDataProperty:v,
rootData:p})||(e=e===null?ge.errors:e.concat(ge.errors),r=e.length)}var h=c===r;w=h,u="then"}else{const c=r;ge(l,{instancePath:s+
"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:i,rootData:p})||(e=e===null?ge.errors:e.concat(
ge.errors),r=e.length);var h=c===r;w=h,u="else"}if(!w){const c={instancePath:s+"/"+i.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/additionalProperties/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[c]:e.push(c),r++}}if(t.text!==
void 0){let i=t.text;const l=r;let f=!0;const w=r;if(!Array.isArray(i)){const u={};e===null?e=[u]:e.push(u),r++}var n=w===
r;r=l,e!==null&&(l?e.length=l:e=null);let y;if(n){const u=r;if(Array.isArray(i)){if(i.length<1){const d={instancePath:s+
"/text",schemaPath:"#/properties/text/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[d]:e.push(d),r++}const P=i.
length;for(let d=0;d<P;d++)Q(i[d],{instancePath:s+"/text/"+d,parentData:i,parentDataProperty:d,rootData:p})||(e=e===null?
Q.errors:e.concat(Q.errors),r=e.length)}var n=u===r;f=n,y="then"}else{const u=r;Q(i,{instancePath:s+"/text",parentData:t,
parentDataProperty:"text",rootData:p})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length);var n=u===r;f=n,y="else"}if(!f){
const u={instancePath:s+"/text",schemaPath:"#/properties/text/if",keyword:"if",params:{failingKeyword:y}};e===null?e=[u]:
e.push(u),r++}}if(t.message!==void 0){let i=t.message;const l=r;let f=!0;const w=r;if(!Array.isArray(i)){const u={};e===
null?e=[u]:e.push(u),r++}var o=w===r;r=l,e!==null&&(l?e.length=l:e=null);let y;if(o){const u=r;if(Array.isArray(i)){if(i.
length<1){const d={instancePath:s+"/message",schemaPath:"#/properties/message/then/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[d]:e.push(d),r++}const P=i.length;for(let d=0;d<P;d++)Q(i[d],{instancePath:s+"/message/"+d,parentData:i,
parentDataProperty:d,rootData:p})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length)}var o=u===r;f=o,y="then"}else{const u=r;
Q(i,{instancePath:s+"/message",parentData:t,parentDataProperty:"message",rootData:p})||(e=e===null?Q.errors:e.concat(Q.errors),
r=e.length);var o=u===r;f=o,y="else"}if(!f){const u={instancePath:s+"/message",schemaPath:"#/properties/message/if",keyword:"\
if",params:{failingKeyword:y}};e===null?e=[u]:e.push(u),r++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return H.errors=e,r===0}function B(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;const h=r;let n=!0;const o=r;if(!Array.isArray(t)){const c={};e===
null?e=[c]:e.push(c),r++}var i=o===r;r=h,e!==null&&(h?e.length=h:e=null);let l;if(i){const c=r;if(Array.isArray(t)){const d=t.
length;for(let v=0;v<d;v++){let $=t[v];if($&&typeof $=="object"&&!Array.isArray($)){if($.in===void 0){const a={instancePath:s+
"/"+v,schemaPath:"#/then/items/required",keyword:"required",params:{missingProperty:"in"}};e===null?e=[a]:e.push(a),r++}
for(const a in $){const m=r;if(!(a==="in"||a==="guard"||a==="set"||a==="say"||a==="actions"||a==="target"||a==="reenter"||
a==="call"||a==="with"||a==="save"||a==="resume")){const _={instancePath:s+"/"+v,schemaPath:"#/then/items/propertyNames/\
enum",keyword:"enum",params:{allowedValues:Qe.then.items.propertyNames.enum},propertyName:a};e===null?e=[_]:e.push(_),r++}
var f=m===r;if(!f){const _={instancePath:s+"/"+v,schemaPath:"#/then/items/propertyNames",keyword:"propertyNames",params:{
propertyName:a}};e===null?e=[_]:e.push(_),r++}}if($.in!==void 0&&(ie($.in,{instancePath:s+"/"+v+"/in",parentData:$,parentDataProperty:"\
in",rootData:p})||(e=e===null?ie.errors:e.concat(ie.errors),r=e.length)),$.guard!==void 0&&(x($.guard,{instancePath:s+"/"+
v+"/guard",parentData:$,parentDataProperty:"guard",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),$.
set!==void 0&&(Z($.set,{instancePath:s+"/"+v+"/set",parentData:$,parentDataProperty:"set",rootData:p})||(e=e===null?Z.errors:
e.concat(Z.errors),r=e.length)),$.say!==void 0&&(V($.say,{instancePath:s+"/"+v+"/say",parentData:$,parentDataProperty:"s\
ay",rootData:p})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),$.actions!==void 0&&(z($.actions,{instancePath:s+
"/"+v+"/actions",parentData:$,parentDataProperty:"actions",rootData:p})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),
$.target!==void 0&&(I($.target,{instancePath:s+"/"+v+"/target",parentData:$,parentDataProperty:"target",rootData:p})||(e=
e===null?I.errors:e.concat(I.errors),r=e.length)),$.reenter!==void 0&&typeof $.reenter!="boolean"){const a={instancePath:s+
"/"+v+"/reenter",schemaPath:"#/then/items/properties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?e=[a]:
e.push(a),r++}if($.call!==void 0&&(O($.call,{instancePath:s+"/"+v+"/call",parentData:$,parentDataProperty:"call",rootData:p})||
(e=e===null?O.errors:e.concat(O.errors),r=e.length)),$.with!==void 0&&(E($.with,{instancePath:s+"/"+v+"/with",parentData:$,
parentDataProperty:"with",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),$.save!==void 0&&(Z($.save,
{instancePath:s+"/"+v+"/save",parentData:$,parentDataProperty:"save",rootData:p})||(e=e===null?Z.errors:e.concat(Z.errors),
r=e.length)),$.resume!==void 0){let a=$.resume;if(!(a==="ask"||a==="silent"||a==="confirm")){const m={instancePath:s+"/"+
v+"/resume",schemaPath:"#/then/items/properties/resume/enum",keyword:"enum",params:{allowedValues:Qe.then.items.properties.
resume.enum}};e===null?e=[m]:e.push(m),r++}}}else{const a={instancePath:s+"/"+v,schemaPath:"#/then/items/type",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}}var i=c===r;n=i,l="then"}else{const c=r,P=r;let d=!0;const v=r;
if(t&&typeof t=="object"&&!Array.isArray(t)){let m;if(t.in===void 0&&(m="in")){const _={};e===null?e=[_]:e.push(_),r++}}
var w=v===r;r=P,e!==null&&(P?e.length=P:e=null);let $;if(w){const m=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.
in===void 0){const b={instancePath:s,schemaPath:"#/else/then/required",keyword:"required",params:{missingProperty:"in"}};
e===null?e=[b]:e.push(b),r++}for(const b in t){const g=r;if(!(b==="in"||b==="guard"||b==="set"||b==="say"||b==="actions"||
b==="target"||b==="reenter"||b==="call"||b==="with"||b==="save"||b==="resume")){const k={instancePath:s,schemaPath:"#/el\
se/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Qe.else.then.propertyNames.enum},propertyName:b};e===null?
e=[k]:e.push(k),r++}var y=g===r;if(!y){const k={instancePath:s,schemaPath:"#/else/then/propertyNames",keyword:"propertyN\
ames",params:{propertyName:b}};e===null?e=[k]:e.push(k),r++}}if(t.in!==void 0&&(ie(t.in,{instancePath:s+"/in",parentData:t,
parentDataProperty:"in",rootData:p})||(e=e===null?ie.errors:e.concat(ie.errors),r=e.length)),t.guard!==void 0&&(x(t.guard,
{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=
e.length)),t.set!==void 0&&(Z(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"set",rootData:p})||(e=e===null?
Z.errors:e.concat(Z.errors),r=e.length)),t.say!==void 0&&(V(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
say",rootData:p})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.actions!==void 0&&(z(t.actions,{instancePath:s+
"/actions",parentData:t,parentDataProperty:"actions",rootData:p})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),
t.target!==void 0&&(I(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:p})||(e=e===null?
I.errors:e.concat(I.errors),r=e.length)),t.reenter!==void 0&&typeof t.reenter!="boolean"){const b={instancePath:s+"/reen\
ter",schemaPath:"#/else/then/properties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?e=[b]:e.push(b),r++}
if(t.call!==void 0&&(O(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:p})||(e=e===null?O.
errors:e.concat(O.errors),r=e.length)),t.with!==void 0&&(E(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"\
with",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.save!==void 0&&(Z(t.save,{instancePath:s+"/sa\
ve",parentData:t,parentDataProperty:"save",rootData:p})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.resume!==
void 0){let b=t.resume;if(!(b==="ask"||b==="silent"||b==="confirm")){const g={instancePath:s+"/resume",schemaPath:"#/els\
e/then/properties/resume/enum",keyword:"enum",params:{allowedValues:Qe.else.then.properties.resume.enum}};e===null?e=[g]:
e.push(g),r++}}}else{const b={instancePath:s,schemaPath:"#/else/then/type",keyword:"type",params:{type:"object"}};e===null?
e=[b]:e.push(b),r++}var w=m===r;d=w,$="then"}else{const m=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(
t).length<1){const b={instancePath:s,schemaPath:"#/else/else/minProperties",keyword:"minProperties",params:{limit:1}};e===
null?e=[b]:e.push(b),r++}for(const b in t){const g=r;if(typeof b=="string"&&!At.test(b)){const k={instancePath:s,schemaPath:"\
#/else/else/propertyNames/pattern",keyword:"pattern",params:{pattern:"^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"},propertyName:b};
e===null?e=[k]:e.push(k),r++}var u=g===r;if(!u){const k={instancePath:s,schemaPath:"#/else/else/propertyNames",keyword:"\
propertyNames",params:{propertyName:b}};e===null?e=[k]:e.push(k),r++}}for(const b in t)q(t[b],{instancePath:s+"/"+b.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:b,rootData:p})||(e=e===null?q.errors:e.concat(q.errors),r=
e.length)}else{const b={instancePath:s,schemaPath:"#/else/else/type",keyword:"type",params:{type:"object"}};e===null?e=[
b]:e.push(b),r++}var w=m===r;d=w,$="else"}if(!d){const m={instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:$}};
e===null?e=[m]:e.push(m),r++}var i=c===r;n=i,l="else"}if(!n){const c={instancePath:s,schemaPath:"#/if",keyword:"if",params:{
failingKeyword:l}};e===null?e=[c]:e.push(c),r++}return B.errors=e,r===0}const De={type:"object",properties:{ask:{type:"string",pattern:"^(user[.])?[A-Za-z_][A-Za-z0-9_]*$"},prompt:{$ref:"#/def\
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
lp","taps","type","say","entry","exit","on","always","after","onDone","onError","target","initial","states","aside"]}},Js=new RegExp(
"^(user[.])?[A-Za-z_][A-Za-z0-9_]*$","");const ys={type:"object",properties:{each:{type:"string"},label:{$ref:"#/definitions/text"},value:{$ref:"#/definitions/da\
ta"},synonyms:{$ref:"#/definitions/words"},set:{$ref:"#/definitions/assignments"},guard:{$ref:"#/definitions/expression"},
target:{$ref:"#/definitions/target"},title:{$ref:"#/definitions/text"},text:{$ref:"#/definitions/text"},image:{$ref:"#/d\
efinitions/data"},uri:{$ref:"#/definitions/data"},style:{enum:["primary","secondary","link"]},action:{type:"object"}},if:{
required:["action"]},else:{if:{required:["value"]},else:{required:["label"]}},propertyNames:{enum:["each","label","value",
"synonyms","set","guard","target","title","text","image","uri","style","action"]}};function Ze(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;const h=r;let n=!0;const o=r;if(!(t&&typeof t=="object"&&!Array.isArray(
t))){const y={};e===null?e=[y]:e.push(y),r++}var i=o===r;r=h,e!==null&&(h?e.length=h:e=null);let l;if(i){const y=r;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const c={instancePath:s,schemaPath:"#/then/minPropert\
ies",keyword:"minProperties",params:{limit:1}};e===null?e=[c]:e.push(c),r++}for(const c in t)if(!Ue.test(c)){const P={instancePath:s,
schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}};e===null?e=[P]:e.
push(P),r++}for(const c in t)if(Ue.test(c)){let P=t[c];const d=r;let v=!0;const $=r;if(!Array.isArray(P)){const m={};e===
null?e=[m]:e.push(m),r++}var f=$===r;r=d,e!==null&&(d?e.length=d:e=null);let a;if(f){const m=r;if(Array.isArray(P)){if(P.
length<1){const g={instancePath:s+"/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/then/patternProperties/%5E(\
%3F!use%24)%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%2B)*%24/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=
[g]:e.push(g),r++}const b=P.length;for(let g=0;g<b;g++)R(P[g],{instancePath:s+"/"+c.replace(/~/g,"~0").replace(/\//g,"~1")+
"/"+g,parentData:P,parentDataProperty:g,rootData:p})||(e=e===null?R.errors:e.concat(R.errors),r=e.length)}var f=m===r;v=
f,a="then"}else{const m=r;R(P,{instancePath:s+"/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:c,
rootData:p})||(e=e===null?R.errors:e.concat(R.errors),r=e.length);var f=m===r;v=f,a="else"}if(!v){const m={instancePath:s+
"/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/then/patternProperties/%5E(%3F!use%24)%5Ba-z%5D%7B2%2C3%7D(-%\
5BA-Za-z0-9%5D%2B)*%24/if",keyword:"if",params:{failingKeyword:a}};e===null?e=[m]:e.push(m),r++}}}var i=y===r;n=i,l="the\
n"}else{const y=r,u=r;let c=!0;const P=r;if(!Array.isArray(t)){const $={};e===null?e=[$]:e.push($),r++}var w=P===r;r=u,e!==
null&&(u?e.length=u:e=null);let d;if(w){const $=r;if(Array.isArray(t)){if(t.length<1){const _={instancePath:s,schemaPath:"\
#/else/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[_]:e.push(_),r++}const m=t.length;for(let _=0;_<m;_++)
R(t[_],{instancePath:s+"/"+_,parentData:t,parentDataProperty:_,rootData:p})||(e=e===null?R.errors:e.concat(R.errors),r=e.
length)}var w=$===r;c=w,d="then"}else{const $=r;R(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===
null?R.errors:e.concat(R.errors),r=e.length);var w=$===r;c=w,d="else"}if(!c){const $={instancePath:s,schemaPath:"#/else/\
if",keyword:"if",params:{failingKeyword:d}};e===null?e=[$]:e.push($),r++}var i=y===r;n=i,l="else"}if(!n){const y={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:l}};e===null?e=[y]:e.push(y),r++}return Ze.errors=e,r===0}function lt(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;const h=r;let n=!0;const o=r;if(t&&
typeof t=="object"&&!Array.isArray(t)){let w;if(t.action===void 0&&(w="action")){const y={};e===null?e=[y]:e.push(y),r++}}
var i=o===r;if(r=h,e!==null&&(h?e.length=h:e=null),!i){const w=r,y=r;let u=!0;const c=r;if(t&&typeof t=="object"&&!Array.
isArray(t)){let d;if(t.value===void 0&&(d="value")){const v={};e===null?e=[v]:e.push(v),r++}}var l=c===r;if(r=y,e!==null&&
(y?e.length=y:e=null),!l){const d=r;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.label===void 0){const $={instancePath:s,
schemaPath:"#/else/else/required",keyword:"required",params:{missingProperty:"label"}};e===null?e=[$]:e.push($),r++}var l=d===
r;u=l}if(!u){const d={instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[d]:
e.push(d),r++}var i=w===r;n=i}if(!n){const w={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"else"}};
e===null?e=[w]:e.push(w),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const w in t){const y=r;if(!(w==="each"||w===
"label"||w==="value"||w==="synonyms"||w==="set"||w==="guard"||w==="target"||w==="title"||w==="text"||w==="image"||w==="u\
ri"||w==="style"||w==="action")){const u={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:ys.
propertyNames.enum},propertyName:w};e===null?e=[u]:e.push(u),r++}var f=y===r;if(!f){const u={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:w}};e===null?e=[u]:e.push(u),r++}}if(t.each!==void 0&&typeof t.
each!="string"){const w={instancePath:s+"/each",schemaPath:"#/properties/each/type",keyword:"type",params:{type:"string"}};
e===null?e=[w]:e.push(w),r++}if(t.label!==void 0&&(K(t.label,{instancePath:s+"/label",parentData:t,parentDataProperty:"l\
abel",rootData:p})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.value!==void 0&&(U(t.value,{instancePath:s+"/\
value",parentData:t,parentDataProperty:"value",rootData:p})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.synonyms!==
void 0&&(Ze(t.synonyms,{instancePath:s+"/synonyms",parentData:t,parentDataProperty:"synonyms",rootData:p})||(e=e===null?
Ze.errors:e.concat(Ze.errors),r=e.length)),t.set!==void 0&&(Z(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"\
set",rootData:p})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.guard!==void 0&&(x(t.guard,{instancePath:s+"/g\
uard",parentData:t,parentDataProperty:"guard",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.target!==
void 0&&(I(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:p})||(e=e===null?I.errors:
e.concat(I.errors),r=e.length)),t.title!==void 0&&(K(t.title,{instancePath:s+"/title",parentData:t,parentDataProperty:"t\
itle",rootData:p})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.text!==void 0&&(K(t.text,{instancePath:s+"/te\
xt",parentData:t,parentDataProperty:"text",rootData:p})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.image!==
void 0&&(U(t.image,{instancePath:s+"/image",parentData:t,parentDataProperty:"image",rootData:p})||(e=e===null?U.errors:e.
concat(U.errors),r=e.length)),t.uri!==void 0&&(U(t.uri,{instancePath:s+"/uri",parentData:t,parentDataProperty:"uri",rootData:p})||
(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.style!==void 0){let w=t.style;if(!(w==="primary"||w==="secondary"||
w==="link")){const y={instancePath:s+"/style",schemaPath:"#/properties/style/enum",keyword:"enum",params:{allowedValues:ys.
properties.style.enum}};e===null?e=[y]:e.push(y),r++}}if(t.action!==void 0){let w=t.action;if(!(w&&typeof w=="object"&&!Array.
isArray(w))){const y={instancePath:s+"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type:"object"}};
e===null?e=[y]:e.push(y),r++}}}else{const w={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[w]:e.push(w),r++}return lt.errors=e,r===0}function tr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){
let e=null,r=0;const h=r;let n=!0;const o=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const y={};e===null?e=[y]:e.
push(y),r++}var i=o===r;r=h,e!==null&&(h?e.length=h:e=null);let l;if(i){const y=r,u=r;let c=!0;const P=r;if(t&&typeof t==
"object"&&!Array.isArray(t))for(const $ in t){const a=r;if(typeof $=="string"&&!Ue.test($)){const m={};e===null?e=[m]:e.
push(m),r++}var f=a===r;if(!f){const m={};e===null?e=[m]:e.push(m),r++;break}}var w=P===r;r=u,e!==null&&(u?e.length=u:e=
null);let d;if(w){const $=r;ve(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?ve.errors:e.
concat(ve.errors),r=e.length);var w=$===r;c=w,d="then"}else{const $=r;lt(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:p})||(e=e===null?lt.errors:e.concat(lt.errors),r=e.length);var w=$===r;c=w,d="else"}if(!c){const $={instancePath:s,
schemaPath:"#/then/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[$]:e.push($),r++}var i=y===r;n=i,l="then"}else{
const y=r;R(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?R.errors:e.concat(R.errors),r=
e.length);var i=y===r;n=i,l="else"}if(!n){const y={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:l}};
e===null?e=[y]:e.push(y),r++}return tr.errors=e,r===0}function Ee(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:p=t}={}){let e=null,r=0;const h=r;let n=!0;const o=r;if(!Array.isArray(t)){const f={};e===null?e=[f]:e.push(f),
r++}var i=o===r;r=h,e!==null&&(h?e.length=h:e=null);let l;if(i){const f=r;if(Array.isArray(t)){if(t.length<1){const u={instancePath:s,
schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[u]:e.push(u),r++}const y=t.length;for(let u=0;u<
y;u++)tr(t[u],{instancePath:s+"/"+u,parentData:t,parentDataProperty:u,rootData:p})||(e=e===null?tr.errors:e.concat(tr.errors),
r=e.length)}var i=f===r;n=i,l="then"}else{const f=r;tr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||
(e=e===null?tr.errors:e.concat(tr.errors),r=e.length);var i=f===r;n=i,l="else"}if(!n){const f={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:l}};e===null?e=[f]:e.push(f),r++}return Ee.errors=e,r===0}function pt(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(typeof t=="string"){if(!At.test(t)){const h={instancePath:s,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"}};e===null?e=[h]:e.push(
h),r++}}else{const h={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[h]:e.push(h),
r++}return pt.errors=e,r===0}const Qt={validate:Vr};function W(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;
if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t){const o=r;if(typeof n=="string"&&!F.test(n)){const i={instancePath:s,
schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:n};e===null?
e=[i]:e.push(i),r++}var h=o===r;if(!h){const i={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[i]:e.push(i),r++}}for(const n in t)Qt.validate(t[n],{instancePath:s+"/"+n.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:t,parentDataProperty:n,rootData:p})||(e=e===null?Qt.validate.errors:e.concat(Qt.validate.
errors),r=e.length)}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[
n]:e.push(n),r++}return W.errors=e,r===0}const J={validate:Xe};function at(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.ask===void 0){const y={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"ask"}};e===null?e=[y]:e.push(y),r++}for(const y in t){
const u=r;if(!(y==="ask"||y==="prompt"||y==="suggest"||y==="picker"||y==="parse"||y==="check"||y==="ifKnown"||y==="skip"||
y==="done"||y==="required"||y==="gather"||y==="save"||y==="options"||y==="as"||y==="onFailed"||y==="silence"||y==="inval\
id"||y==="attempts"||y==="interrupt"||y==="resume"||y==="help"||y==="taps"||y==="type"||y==="say"||y==="entry"||y==="exi\
t"||y==="on"||y==="always"||y==="after"||y==="onDone"||y==="onError"||y==="target"||y==="initial"||y==="states"||y==="as\
ide")){const c={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:De.propertyNames.enum},
propertyName:y};e===null?e=[c]:e.push(c),r++}var h=u===r;if(!h){const c={instancePath:s,schemaPath:"#/propertyNames",keyword:"\
propertyNames",params:{propertyName:y}};e===null?e=[c]:e.push(c),r++}}if(t.ask!==void 0){let y=t.ask;if(typeof y=="strin\
g"){if(!Js.test(y)){const u={instancePath:s+"/ask",schemaPath:"#/properties/ask/pattern",keyword:"pattern",params:{pattern:"\
^(user[.])?[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:s+"/ask",schemaPath:"#/pr\
operties/ask/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}if(t.prompt!==void 0&&(V(t.prompt,
{instancePath:s+"/prompt",parentData:t,parentDataProperty:"prompt",rootData:p})||(e=e===null?V.errors:e.concat(V.errors),
r=e.length)),t.suggest!==void 0&&(Ee(t.suggest,{instancePath:s+"/suggest",parentData:t,parentDataProperty:"suggest",rootData:p})||
(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length)),t.picker!==void 0){let y=t.picker;if(y&&typeof y=="object"&&!Array.
isArray(y)){for(const u in y){const c=r;if(!(u==="label"||u==="min"||u==="max"||u==="initial")){const P={instancePath:s+
"/picker",schemaPath:"#/properties/picker/propertyNames/enum",keyword:"enum",params:{allowedValues:De.properties.picker.
propertyNames.enum},propertyName:u};e===null?e=[P]:e.push(P),r++}var n=c===r;if(!n){const P={instancePath:s+"/picker",schemaPath:"\
#/properties/picker/propertyNames",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[P]:e.push(P),r++}}y.label!==
void 0&&(K(y.label,{instancePath:s+"/picker/label",parentData:y,parentDataProperty:"label",rootData:p})||(e=e===null?K.errors:
e.concat(K.errors),r=e.length)),y.min!==void 0&&(U(y.min,{instancePath:s+"/picker/min",parentData:y,parentDataProperty:"\
min",rootData:p})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),y.max!==void 0&&(U(y.max,{instancePath:s+"/picke\
r/max",parentData:y,parentDataProperty:"max",rootData:p})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),y.initial!==
void 0&&(U(y.initial,{instancePath:s+"/picker/initial",parentData:y,parentDataProperty:"initial",rootData:p})||(e=e===null?
U.errors:e.concat(U.errors),r=e.length))}else{const u={instancePath:s+"/picker",schemaPath:"#/properties/picker/type",keyword:"\
type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}}if(t.parse!==void 0&&(x(t.parse,{instancePath:s+"/parse",parentData:t,
parentDataProperty:"parse",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.check!==void 0){let y=t.
check;const u=r;let c=!0;const P=r;if(!Array.isArray(y)){const v={};e===null?e=[v]:e.push(v),r++}var o=P===r;r=u,e!==null&&
(u?e.length=u:e=null);let d;if(o){const v=r;if(Array.isArray(y)){if(y.length<1){const m={instancePath:s+"/check",schemaPath:"\
#/properties/check/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[m]:e.push(m),r++}const a=y.length;for(let m=0;m<
a;m++){let _=y[m];if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.that===void 0){const b={instancePath:s+"/check/"+m,schemaPath:"\
#/properties/check/then/items/required",keyword:"required",params:{missingProperty:"that"}};e===null?e=[b]:e.push(b),r++}
for(const b in _){const g=r;if(!(b==="that"||b==="else")){const k={instancePath:s+"/check/"+m,schemaPath:"#/properties/c\
heck/then/items/propertyNames/enum",keyword:"enum",params:{allowedValues:De.properties.check.then.items.propertyNames.enum},
propertyName:b};e===null?e=[k]:e.push(k),r++}var i=g===r;if(!i){const k={instancePath:s+"/check/"+m,schemaPath:"#/proper\
ties/check/then/items/propertyNames",keyword:"propertyNames",params:{propertyName:b}};e===null?e=[k]:e.push(k),r++}}_.that!==
void 0&&(x(_.that,{instancePath:s+"/check/"+m+"/that",parentData:_,parentDataProperty:"that",rootData:p})||(e=e===null?x.
errors:e.concat(x.errors),r=e.length)),_.else!==void 0&&(V(_.else,{instancePath:s+"/check/"+m+"/else",parentData:_,parentDataProperty:"\
else",rootData:p})||(e=e===null?V.errors:e.concat(V.errors),r=e.length))}else{const b={instancePath:s+"/check/"+m,schemaPath:"\
#/properties/check/then/items/type",keyword:"type",params:{type:"object"}};e===null?e=[b]:e.push(b),r++}}}var o=v===r;c=
o,d="then"}else{const v=r;if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.that===void 0){const a={instancePath:s+"/che\
ck",schemaPath:"#/properties/check/else/required",keyword:"required",params:{missingProperty:"that"}};e===null?e=[a]:e.push(
a),r++}for(const a in y){const m=r;if(!(a==="that"||a==="else")){const _={instancePath:s+"/check",schemaPath:"#/properti\
es/check/else/propertyNames/enum",keyword:"enum",params:{allowedValues:De.properties.check.else.propertyNames.enum},propertyName:a};
e===null?e=[_]:e.push(_),r++}var l=m===r;if(!l){const _={instancePath:s+"/check",schemaPath:"#/properties/check/else/pro\
pertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[_]:e.push(_),r++}}y.that!==void 0&&(x(y.that,{instancePath:s+
"/check/that",parentData:y,parentDataProperty:"that",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),
y.else!==void 0&&(V(y.else,{instancePath:s+"/check/else",parentData:y,parentDataProperty:"else",rootData:p})||(e=e===null?
V.errors:e.concat(V.errors),r=e.length))}else{const a={instancePath:s+"/check",schemaPath:"#/properties/check/else/type",
keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}var o=v===r;c=o,d="else"}if(!c){const v={instancePath:s+
"/check",schemaPath:"#/properties/check/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[v]:e.push(v),r++}}if(t.ifKnown!==
void 0){let y=t.ifKnown;if(!(y==="ask"||y==="skip")){const u={instancePath:s+"/ifKnown",schemaPath:"#/properties/ifKnown\
/enum",keyword:"enum",params:{allowedValues:De.properties.ifKnown.enum}};e===null?e=[u]:e.push(u),r++}}if(t.skip!==void 0&&
(Ze(t.skip,{instancePath:s+"/skip",parentData:t,parentDataProperty:"skip",rootData:p})||(e=e===null?Ze.errors:e.concat(Ze.
errors),r=e.length)),t.done!==void 0&&(Ze(t.done,{instancePath:s+"/done",parentData:t,parentDataProperty:"done",rootData:p})||
(e=e===null?Ze.errors:e.concat(Ze.errors),r=e.length)),t.required!==void 0&&typeof t.required!="boolean"){const y={instancePath:s+
"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"boolean"}};e===null?e=[y]:e.push(y),r++}
if(t.gather!==void 0&&(pt(t.gather,{instancePath:s+"/gather",parentData:t,parentDataProperty:"gather",rootData:p})||(e=e===
null?pt.errors:e.concat(pt.errors),r=e.length)),t.save!==void 0&&(Z(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"\
save",rootData:p})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.options!==void 0&&(Ee(t.options,{instancePath:s+
"/options",parentData:t,parentDataProperty:"options",rootData:p})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length)),
t.as!==void 0){let y=t.as;if(!(y==="quickReply"||y==="buttons"||y==="confirm"||y==="carousel"||y==="flex")){const u={instancePath:s+
"/as",schemaPath:"#/properties/as/enum",keyword:"enum",params:{allowedValues:De.properties.as.enum}};e===null?e=[u]:e.push(
u),r++}}if(t.onFailed!==void 0&&(I(t.onFailed,{instancePath:s+"/onFailed",parentData:t,parentDataProperty:"onFailed",rootData:p})||
(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.silence!==void 0&&(B(t.silence,{instancePath:s+"/silence",parentData:t,
parentDataProperty:"silence",rootData:p})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),t.invalid!==void 0){let y=t.
invalid;const u=r;let c=!0;const P=r;if(!Array.isArray(y)){const v={};e===null?e=[v]:e.push(v),r++}var f=P===r;r=u,e!==null&&
(u?e.length=u:e=null);let d;if(f){const v=r;if(Array.isArray(y)){if(y.length<1){const m={instancePath:s+"/invalid",schemaPath:"\
#/properties/invalid/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[m]:e.push(m),r++}const a=y.length;for(let m=0;m<
a;m++)K(y[m],{instancePath:s+"/invalid/"+m,parentData:y,parentDataProperty:m,rootData:p})||(e=e===null?K.errors:e.concat(
K.errors),r=e.length)}var f=v===r;c=f,d="then"}else{const v=r;K(y,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"\
invalid",rootData:p})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);var f=v===r;c=f,d="else"}if(!c){const v={instancePath:s+
"/invalid",schemaPath:"#/properties/invalid/if",keyword:"if",params:{failingKeyword:d}};e===null?e=[v]:e.push(v),r++}}if(t.
attempts!==void 0){let y=t.attempts;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y))){const u={instancePath:s+"/attempts",schemaPath:"\
#/properties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.push(u),r++}if(typeof y=="number"&&
(y<1||isNaN(y))){const u={instancePath:s+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[u]:e.push(u),r++}}if(t.interrupt!==void 0){let y=t.interrupt;const u=r;let c=!0;const P=r;
if(!Array.isArray(y)){const v={};e===null?e=[v]:e.push(v),r++}var w=P===r;r=u,e!==null&&(u?e.length=u:e=null);let d;if(w){
const v=r;if(Array.isArray(y)){const a=y.length;for(let m=0;m<a;m++)O(y[m],{instancePath:s+"/interrupt/"+m,parentData:y,
parentDataProperty:m,rootData:p})||(e=e===null?O.errors:e.concat(O.errors),r=e.length)}var w=v===r;c=w,d="then"}else{const v=r;
if(!(y==="after"||y==="first"||y==="deny")){const a={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else\
/enum",keyword:"enum",params:{allowedValues:De.properties.interrupt.else.enum}};e===null?e=[a]:e.push(a),r++}var w=v===r;
c=w,d="else"}if(!c){const v={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:d}};
e===null?e=[v]:e.push(v),r++}}if(t.resume!==void 0){let y=t.resume;if(!(y==="ask"||y==="silent"||y==="confirm")){const u={
instancePath:s+"/resume",schemaPath:"#/properties/resume/enum",keyword:"enum",params:{allowedValues:De.properties.resume.
enum}};e===null?e=[u]:e.push(u),r++}}if(t.help!==void 0&&(K(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"\
help",rootData:p})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.taps!==void 0){let y=t.taps;if(!(y==="while-c\
urrent"||y==="once"||y==="always")){const u={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{
allowedValues:De.properties.taps.enum}};e===null?e=[u]:e.push(u),r++}}if(t.type!==void 0){let y=t.type;if(!(y==="final"||
y==="parallel"||y==="history")){const u={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:De.properties.type.enum}};e===null?e=[u]:e.push(u),r++}}if(t.say!==void 0&&(V(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:p})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.entry!==void 0&&
(z(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:p})||(e=e===null?z.errors:e.concat(
z.errors),r=e.length)),t.exit!==void 0&&(z(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:p})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.on!==void 0&&(H(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"\
on",rootData:p})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)),t.always!==void 0&&(q(t.always,{instancePath:s+"/\
always",parentData:t,parentDataProperty:"always",rootData:p})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.after!==
void 0&&(B(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:p})||(e=e===null?B.errors:e.
concat(B.errors),r=e.length)),t.onDone!==void 0&&(q(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"\
onDone",rootData:p})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.onError!==void 0&&(q(t.onError,{instancePath:s+
"/onError",parentData:t,parentDataProperty:"onError",rootData:p})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),
t.target!==void 0&&(I(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:p})||(e=e===null?
I.errors:e.concat(I.errors),r=e.length)),t.initial!==void 0){let y=t.initial;if(typeof y=="string"){if(!F.test(y)){const u={
instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"}};e===null?e=[u]:e.push(u),r++}}else{const u={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",
keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),r++}}t.states!==void 0&&(J.validate(t.states,{instancePath:s+
"/states",parentData:t,parentDataProperty:"states",rootData:p})||(e=e===null?J.validate.errors:e.concat(J.validate.errors),
r=e.length)),t.aside!==void 0&&(W(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:p})||
(e=e===null?W.errors:e.concat(W.errors),r=e.length))}else{const y={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[y]:e.push(y),r++}return at.errors=e,r===0}const hr={type:"object",properties:{menu:{$ref:"#/\
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
tes","aside"]}};function ft(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.menu===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"menu"}};e===null?e=[i]:e.push(i),r++}if(t.options===void 0){const i={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"options"}};e===null?e=[i]:e.push(i),r++}for(const i in t){const l=r;
if(!(i==="menu"||i==="options"||i==="as"||i==="onFailed"||i==="silence"||i==="invalid"||i==="attempts"||i==="interrupt"||
i==="resume"||i==="help"||i==="taps"||i==="type"||i==="say"||i==="entry"||i==="exit"||i==="on"||i==="always"||i==="after"||
i==="onDone"||i==="onError"||i==="target"||i==="initial"||i==="states"||i==="aside")){const f={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:hr.propertyNames.enum},propertyName:i};e===null?e=[f]:e.push(
f),r++}var h=l===r;if(!h){const f={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};
e===null?e=[f]:e.push(f),r++}}if(t.menu!==void 0&&(V(t.menu,{instancePath:s+"/menu",parentData:t,parentDataProperty:"men\
u",rootData:p})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.options!==void 0&&(Ee(t.options,{instancePath:s+
"/options",parentData:t,parentDataProperty:"options",rootData:p})||(e=e===null?Ee.errors:e.concat(Ee.errors),r=e.length)),
t.as!==void 0){let i=t.as;if(!(i==="quickReply"||i==="buttons"||i==="confirm"||i==="carousel"||i==="flex")){const l={instancePath:s+
"/as",schemaPath:"#/properties/as/enum",keyword:"enum",params:{allowedValues:hr.properties.as.enum}};e===null?e=[l]:e.push(
l),r++}}if(t.onFailed!==void 0&&(I(t.onFailed,{instancePath:s+"/onFailed",parentData:t,parentDataProperty:"onFailed",rootData:p})||
(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.silence!==void 0&&(B(t.silence,{instancePath:s+"/silence",parentData:t,
parentDataProperty:"silence",rootData:p})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),t.invalid!==void 0){let i=t.
invalid;const l=r;let f=!0;const w=r;if(!Array.isArray(i)){const u={};e===null?e=[u]:e.push(u),r++}var n=w===r;r=l,e!==null&&
(l?e.length=l:e=null);let y;if(n){const u=r;if(Array.isArray(i)){if(i.length<1){const d={instancePath:s+"/invalid",schemaPath:"\
#/properties/invalid/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[d]:e.push(d),r++}const P=i.length;for(let d=0;d<
P;d++)K(i[d],{instancePath:s+"/invalid/"+d,parentData:i,parentDataProperty:d,rootData:p})||(e=e===null?K.errors:e.concat(
K.errors),r=e.length)}var n=u===r;f=n,y="then"}else{const u=r;K(i,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"\
invalid",rootData:p})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);var n=u===r;f=n,y="else"}if(!f){const u={instancePath:s+
"/invalid",schemaPath:"#/properties/invalid/if",keyword:"if",params:{failingKeyword:y}};e===null?e=[u]:e.push(u),r++}}if(t.
attempts!==void 0){let i=t.attempts;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){const l={instancePath:s+"/attempts",schemaPath:"\
#/properties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),r++}if(typeof i=="number"&&
(i<1||isNaN(i))){const l={instancePath:s+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[l]:e.push(l),r++}}if(t.interrupt!==void 0){let i=t.interrupt;const l=r;let f=!0;const w=r;
if(!Array.isArray(i)){const u={};e===null?e=[u]:e.push(u),r++}var o=w===r;r=l,e!==null&&(l?e.length=l:e=null);let y;if(o){
const u=r;if(Array.isArray(i)){const P=i.length;for(let d=0;d<P;d++)O(i[d],{instancePath:s+"/interrupt/"+d,parentData:i,
parentDataProperty:d,rootData:p})||(e=e===null?O.errors:e.concat(O.errors),r=e.length)}var o=u===r;f=o,y="then"}else{const u=r;
if(!(i==="after"||i==="first"||i==="deny")){const P={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else\
/enum",keyword:"enum",params:{allowedValues:hr.properties.interrupt.else.enum}};e===null?e=[P]:e.push(P),r++}var o=u===r;
f=o,y="else"}if(!f){const u={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:y}};
e===null?e=[u]:e.push(u),r++}}if(t.resume!==void 0){let i=t.resume;if(!(i==="ask"||i==="silent"||i==="confirm")){const l={
instancePath:s+"/resume",schemaPath:"#/properties/resume/enum",keyword:"enum",params:{allowedValues:hr.properties.resume.
enum}};e===null?e=[l]:e.push(l),r++}}if(t.help!==void 0&&(K(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"\
help",rootData:p})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.taps!==void 0){let i=t.taps;if(!(i==="while-c\
urrent"||i==="once"||i==="always")){const l={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{
allowedValues:hr.properties.taps.enum}};e===null?e=[l]:e.push(l),r++}}if(t.type!==void 0){let i=t.type;if(!(i==="final"||
i==="parallel"||i==="history")){const l={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:hr.properties.type.enum}};e===null?e=[l]:e.push(l),r++}}if(t.say!==void 0&&(V(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:p})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.entry!==void 0&&
(z(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:p})||(e=e===null?z.errors:e.concat(
z.errors),r=e.length)),t.exit!==void 0&&(z(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:p})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.on!==void 0&&(H(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"\
on",rootData:p})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)),t.always!==void 0&&(q(t.always,{instancePath:s+"/\
always",parentData:t,parentDataProperty:"always",rootData:p})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.after!==
void 0&&(B(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:p})||(e=e===null?B.errors:e.
concat(B.errors),r=e.length)),t.onDone!==void 0&&(q(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"\
onDone",rootData:p})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.onError!==void 0&&(q(t.onError,{instancePath:s+
"/onError",parentData:t,parentDataProperty:"onError",rootData:p})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),
t.target!==void 0&&(I(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:p})||(e=e===null?
I.errors:e.concat(I.errors),r=e.length)),t.initial!==void 0){let i=t.initial;if(typeof i=="string"){if(!F.test(i)){const l={
instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"}};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",
keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}t.states!==void 0&&(J.validate(t.states,{instancePath:s+
"/states",parentData:t,parentDataProperty:"states",rootData:p})||(e=e===null?J.validate.errors:e.concat(J.validate.errors),
r=e.length)),t.aside!==void 0&&(W(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:p})||
(e=e===null?W.errors:e.concat(W.errors),r=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[i]:e.push(i),r++}return ft.errors=e,r===0}const cs={type:"object",properties:{call:{$ref:"#/\
definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"#/definitions/assignments"},onCancelled:{$ref:"#/\
definitions/transitions"},type:{enum:["final","parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/\
definitions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/trans\
itions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/trans\
itions"},target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#\
/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:["call"],propertyNames:{enum:["call","with","save","o\
nCancelled","type","say","entry","exit","on","always","after","onDone","onError","target","initial","states","aside"]}};
function ut(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.call===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"call"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const o=r;if(!(n==="call"||n==="with"||n==="save"||
n==="onCancelled"||n==="type"||n==="say"||n==="entry"||n==="exit"||n==="on"||n==="always"||n==="after"||n==="onDone"||n===
"onError"||n==="target"||n==="initial"||n==="states"||n==="aside")){const i={instancePath:s,schemaPath:"#/propertyNames/\
enum",keyword:"enum",params:{allowedValues:cs.propertyNames.enum},propertyName:n};e===null?e=[i]:e.push(i),r++}var h=o===
r;if(!h){const i={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?
e=[i]:e.push(i),r++}}if(t.call!==void 0&&(O(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:p})||
(e=e===null?O.errors:e.concat(O.errors),r=e.length)),t.with!==void 0&&(E(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"\
with",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.save!==void 0&&(Z(t.save,{instancePath:s+"/sa\
ve",parentData:t,parentDataProperty:"save",rootData:p})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.onCancelled!==
void 0&&(q(t.onCancelled,{instancePath:s+"/onCancelled",parentData:t,parentDataProperty:"onCancelled",rootData:p})||(e=e===
null?q.errors:e.concat(q.errors),r=e.length)),t.type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="histo\
ry")){const o={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:cs.properties.
type.enum}};e===null?e=[o]:e.push(o),r++}}if(t.say!==void 0&&(V(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
say",rootData:p})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.entry!==void 0&&(z(t.entry,{instancePath:s+"/e\
ntry",parentData:t,parentDataProperty:"entry",rootData:p})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.exit!==
void 0&&(z(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:p})||(e=e===null?z.errors:e.concat(
z.errors),r=e.length)),t.on!==void 0&&(H(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:p})||(e=
e===null?H.errors:e.concat(H.errors),r=e.length)),t.always!==void 0&&(q(t.always,{instancePath:s+"/always",parentData:t,
parentDataProperty:"always",rootData:p})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.after!==void 0&&(B(t.after,
{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:p})||(e=e===null?B.errors:e.concat(B.errors),r=
e.length)),t.onDone!==void 0&&(q(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:p})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.onError!==void 0&&(q(t.onError,{instancePath:s+"/onError",parentData:t,
parentDataProperty:"onError",rootData:p})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.target!==void 0&&(I(t.
target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:p})||(e=e===null?I.errors:e.concat(I.
errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="string"){if(!F.test(n)){const o={instancePath:s+"\
/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?
e=[o]:e.push(o),r++}}else{const o={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),r++}}t.states!==void 0&&(J.validate(t.states,{instancePath:s+"/states",parentData:t,
parentDataProperty:"states",rootData:p})||(e=e===null?J.validate.errors:e.concat(J.validate.errors),r=e.length)),t.aside!==
void 0&&(W(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:p})||(e=e===null?W.errors:e.
concat(W.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[n]:e.push(n),r++}return ut.errors=e,r===0}const ms={type:"object",properties:{request:{type:"string",pattern:"^[\
A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"#/definitions/assign\
ments"},accept:{type:"array",items:{type:"integer",minimum:100,maximum:599}},type:{enum:["final","parallel","history"]},
say:{$ref:"#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#\
/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitio\
ns/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"string",
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:["\
request"],propertyNames:{enum:["request","with","save","accept","type","say","entry","exit","on","always","after","onDon\
e","onError","target","initial","states","aside"]}};function yt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.request===void 0){const n={instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"request"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const o=r;
if(!(n==="request"||n==="with"||n==="save"||n==="accept"||n==="type"||n==="say"||n==="entry"||n==="exit"||n==="on"||n===
"always"||n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n==="states"||n==="aside")){const i={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:ms.propertyNames.enum},propertyName:n};e===null?e=
[i]:e.push(i),r++}var h=o===r;if(!h){const i={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[i]:e.push(i),r++}}if(t.request!==void 0){let n=t.request;if(typeof n=="string"){if(!bs.test(
n)){const o={instancePath:s+"/request",schemaPath:"#/properties/request/pattern",keyword:"pattern",params:{pattern:"^[A-\
Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:s+"/request",
schemaPath:"#/properties/request/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(t.with!==
void 0&&(E(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"with",rootData:p})||(e=e===null?E.errors:e.concat(
E.errors),r=e.length)),t.save!==void 0&&(Z(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:p})||
(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.accept!==void 0){let n=t.accept;if(Array.isArray(n)){const o=n.length;
for(let i=0;i<o;i++){let l=n[i];if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){const f={instancePath:s+"/accept/"+i,schemaPath:"\
#/properties/accept/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),r++}if(typeof l=="numbe\
r"){if(l>599||isNaN(l)){const f={instancePath:s+"/accept/"+i,schemaPath:"#/properties/accept/items/maximum",keyword:"max\
imum",params:{comparison:"<=",limit:599}};e===null?e=[f]:e.push(f),r++}if(l<100||isNaN(l)){const f={instancePath:s+"/acc\
ept/"+i,schemaPath:"#/properties/accept/items/minimum",keyword:"minimum",params:{comparison:">=",limit:100}};e===null?e=
[f]:e.push(f),r++}}}}else{const o={instancePath:s+"/accept",schemaPath:"#/properties/accept/type",keyword:"type",params:{
type:"array"}};e===null?e=[o]:e.push(o),r++}}if(t.type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="his\
tory")){const o={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:ms.properties.
type.enum}};e===null?e=[o]:e.push(o),r++}}if(t.say!==void 0&&(V(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
say",rootData:p})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.entry!==void 0&&(z(t.entry,{instancePath:s+"/e\
ntry",parentData:t,parentDataProperty:"entry",rootData:p})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.exit!==
void 0&&(z(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:p})||(e=e===null?z.errors:e.concat(
z.errors),r=e.length)),t.on!==void 0&&(H(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:p})||(e=
e===null?H.errors:e.concat(H.errors),r=e.length)),t.always!==void 0&&(q(t.always,{instancePath:s+"/always",parentData:t,
parentDataProperty:"always",rootData:p})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.after!==void 0&&(B(t.after,
{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:p})||(e=e===null?B.errors:e.concat(B.errors),r=
e.length)),t.onDone!==void 0&&(q(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:p})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.onError!==void 0&&(q(t.onError,{instancePath:s+"/onError",parentData:t,
parentDataProperty:"onError",rootData:p})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.target!==void 0&&(I(t.
target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:p})||(e=e===null?I.errors:e.concat(I.
errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="string"){if(!F.test(n)){const o={instancePath:s+"\
/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?
e=[o]:e.push(o),r++}}else{const o={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),r++}}t.states!==void 0&&(J.validate(t.states,{instancePath:s+"/states",parentData:t,
parentDataProperty:"states",rootData:p})||(e=e===null?J.validate.errors:e.concat(J.validate.errors),r=e.length)),t.aside!==
void 0&&(W(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:p})||(e=e===null?W.errors:e.
concat(W.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[n]:e.push(n),r++}return yt.errors=e,r===0}const hs={type:"object",properties:{run:{type:"string"},with:{$ref:"#/\
definitions/dataMap"},save:{$ref:"#/definitions/assignments"},type:{enum:["final","parallel","history"]},say:{$ref:"#/de\
finitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},
always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{
$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:["run"],propertyNames:{enum:[
"run","with","save","type","say","entry","exit","on","always","after","onDone","onError","target","initial","states","as\
ide"]}};function ct(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.run===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"run"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const o=r;if(!(n==="run"||n==="with"||n==="save"||
n==="type"||n==="say"||n==="entry"||n==="exit"||n==="on"||n==="always"||n==="after"||n==="onDone"||n==="onError"||n==="t\
arget"||n==="initial"||n==="states"||n==="aside")){const i={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"en\
um",params:{allowedValues:hs.propertyNames.enum},propertyName:n};e===null?e=[i]:e.push(i),r++}var h=o===r;if(!h){const i={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[i]:e.push(i),r++}}
if(t.run!==void 0&&typeof t.run!="string"){const n={instancePath:s+"/run",schemaPath:"#/properties/run/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(t.with!==void 0&&(E(t.with,{instancePath:s+"/with",parentData:t,
parentDataProperty:"with",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.save!==void 0&&(Z(t.save,
{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:p})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.
length)),t.type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="history")){const o={instancePath:s+"/type",
schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:hs.properties.type.enum}};e===null?e=[o]:e.push(
o),r++}}if(t.say!==void 0&&(V(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:p})||(e=e===null?
V.errors:e.concat(V.errors),r=e.length)),t.entry!==void 0&&(z(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"\
entry",rootData:p})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.exit!==void 0&&(z(t.exit,{instancePath:s+"/e\
xit",parentData:t,parentDataProperty:"exit",rootData:p})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.on!==void 0&&
(H(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:p})||(e=e===null?H.errors:e.concat(H.errors),
r=e.length)),t.always!==void 0&&(q(t.always,{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:p})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.after!==void 0&&(B(t.after,{instancePath:s+"/after",parentData:t,
parentDataProperty:"after",rootData:p})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),t.onDone!==void 0&&(q(t.onDone,
{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:p})||(e=e===null?q.errors:e.concat(q.errors),
r=e.length)),t.onError!==void 0&&(q(t.onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:p})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.target!==void 0&&(I(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:p})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.initial!==void 0){let n=t.
initial;if(typeof n=="string"){if(!F.test(n)){const o={instancePath:s+"/initial",schemaPath:"#/properties/initial/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:s+
"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}t.
states!==void 0&&(J.validate(t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:p})||(e=
e===null?J.validate.errors:e.concat(J.validate.errors),r=e.length)),t.aside!==void 0&&(W(t.aside,{instancePath:s+"/aside",
parentData:t,parentDataProperty:"aside",rootData:p})||(e=e===null?W.errors:e.concat(W.errors),r=e.length))}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return ct.errors=
e,r===0}const ds={type:"object",properties:{put:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},key:{$ref:"#/definiti\
ons/data"},value:{$ref:"#/definitions/data"},ifAbsent:{type:"boolean"},save:{$ref:"#/definitions/assignments"},type:{enum:[
"final","parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/de\
finitions/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/ti\
med"},onDone:{$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/t\
arget"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/d\
efinitions/aside"}},required:["put","key","value"],propertyNames:{enum:["put","key","value","ifAbsent","save","type","sa\
y","entry","exit","on","always","after","onDone","onError","target","initial","states","aside"]}};function mt(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.put===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"put"}};e===null?e=[n]:
e.push(n),r++}if(t.key===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
key"}};e===null?e=[n]:e.push(n),r++}if(t.value===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"value"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const o=r;if(!(n==="put"||n==="key"||
n==="value"||n==="ifAbsent"||n==="save"||n==="type"||n==="say"||n==="entry"||n==="exit"||n==="on"||n==="always"||n==="af\
ter"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n==="states"||n==="aside")){const i={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:ds.propertyNames.enum},propertyName:n};e===null?e=[i]:e.push(
i),r++}var h=o===r;if(!h){const i={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};
e===null?e=[i]:e.push(i),r++}}if(t.put!==void 0){let n=t.put;if(typeof n=="string"){if(!F.test(n)){const o={instancePath:s+
"/put",schemaPath:"#/properties/put/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[
o]:e.push(o),r++}}else{const o={instancePath:s+"/put",schemaPath:"#/properties/put/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[o]:e.push(o),r++}}if(t.key!==void 0&&(U(t.key,{instancePath:s+"/key",parentData:t,parentDataProperty:"\
key",rootData:p})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.value!==void 0&&(U(t.value,{instancePath:s+"/v\
alue",parentData:t,parentDataProperty:"value",rootData:p})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.ifAbsent!==
void 0&&typeof t.ifAbsent!="boolean"){const n={instancePath:s+"/ifAbsent",schemaPath:"#/properties/ifAbsent/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[n]:e.push(n),r++}if(t.save!==void 0&&(Z(t.save,{instancePath:s+"/save",parentData:t,
parentDataProperty:"save",rootData:p})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.type!==void 0){let n=t.type;
if(!(n==="final"||n==="parallel"||n==="history")){const o={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"\
enum",params:{allowedValues:ds.properties.type.enum}};e===null?e=[o]:e.push(o),r++}}if(t.say!==void 0&&(V(t.say,{instancePath:s+
"/say",parentData:t,parentDataProperty:"say",rootData:p})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.entry!==
void 0&&(z(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:p})||(e=e===null?z.errors:e.
concat(z.errors),r=e.length)),t.exit!==void 0&&(z(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",
rootData:p})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.on!==void 0&&(H(t.on,{instancePath:s+"/on",parentData:t,
parentDataProperty:"on",rootData:p})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)),t.always!==void 0&&(q(t.always,
{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:p})||(e=e===null?q.errors:e.concat(q.errors),
r=e.length)),t.after!==void 0&&(B(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:p})||
(e=e===null?B.errors:e.concat(B.errors),r=e.length)),t.onDone!==void 0&&(q(t.onDone,{instancePath:s+"/onDone",parentData:t,
parentDataProperty:"onDone",rootData:p})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.onError!==void 0&&(q(t.
onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:p})||(e=e===null?q.errors:e.concat(
q.errors),r=e.length)),t.target!==void 0&&(I(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:p})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="str\
ing"){if(!F.test(n)){const o={instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:s+"/initial",schemaPath:"#\
/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}t.states!==void 0&&(J.validate(
t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:p})||(e=e===null?J.validate.errors:
e.concat(J.validate.errors),r=e.length)),t.aside!==void 0&&(W(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"\
aside",rootData:p})||(e=e===null?W.errors:e.concat(W.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return mt.errors=e,r===0}const gs={type:"object",
properties:{take:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},key:{$ref:"#/definitions/data"},save:{$ref:"#/defini\
tions/assignments"},type:{enum:["final","parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/defini\
tions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},
after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},
target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definiti\
ons/states"},aside:{$ref:"#/definitions/aside"}},required:["take","key"],propertyNames:{enum:["take","key","save","type",
"say","entry","exit","on","always","after","onDone","onError","target","initial","states","aside"]}};function ht(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.take===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"take"}};e===null?e=[
n]:e.push(n),r++}if(t.key===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
key"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const o=r;if(!(n==="take"||n==="key"||n==="save"||n==="type"||n===
"say"||n==="entry"||n==="exit"||n==="on"||n==="always"||n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="ini\
tial"||n==="states"||n==="aside")){const i={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:gs.
propertyNames.enum},propertyName:n};e===null?e=[i]:e.push(i),r++}var h=o===r;if(!h){const i={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[i]:e.push(i),r++}}if(t.take!==void 0){let n=t.
take;if(typeof n=="string"){if(!F.test(n)){const o={instancePath:s+"/take",schemaPath:"#/properties/take/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:s+"/take",
schemaPath:"#/properties/take/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(t.key!==void 0&&
(U(t.key,{instancePath:s+"/key",parentData:t,parentDataProperty:"key",rootData:p})||(e=e===null?U.errors:e.concat(U.errors),
r=e.length)),t.save!==void 0&&(Z(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:p})||(e=
e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="h\
istory")){const o={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:gs.properties.
type.enum}};e===null?e=[o]:e.push(o),r++}}if(t.say!==void 0&&(V(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
say",rootData:p})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.entry!==void 0&&(z(t.entry,{instancePath:s+"/e\
ntry",parentData:t,parentDataProperty:"entry",rootData:p})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.exit!==
void 0&&(z(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:p})||(e=e===null?z.errors:e.concat(
z.errors),r=e.length)),t.on!==void 0&&(H(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:p})||(e=
e===null?H.errors:e.concat(H.errors),r=e.length)),t.always!==void 0&&(q(t.always,{instancePath:s+"/always",parentData:t,
parentDataProperty:"always",rootData:p})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.after!==void 0&&(B(t.after,
{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:p})||(e=e===null?B.errors:e.concat(B.errors),r=
e.length)),t.onDone!==void 0&&(q(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:p})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.onError!==void 0&&(q(t.onError,{instancePath:s+"/onError",parentData:t,
parentDataProperty:"onError",rootData:p})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.target!==void 0&&(I(t.
target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:p})||(e=e===null?I.errors:e.concat(I.
errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="string"){if(!F.test(n)){const o={instancePath:s+"\
/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?
e=[o]:e.push(o),r++}}else{const o={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),r++}}t.states!==void 0&&(J.validate(t.states,{instancePath:s+"/states",parentData:t,
parentDataProperty:"states",rootData:p})||(e=e===null?J.validate.errors:e.concat(J.validate.errors),r=e.length)),t.aside!==
void 0&&(W(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:p})||(e=e===null?W.errors:e.
concat(W.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[n]:e.push(n),r++}return ht.errors=e,r===0}const ws={type:"object",properties:{get:{type:"string",pattern:"^[A-Za\
-z_][A-Za-z0-9_]*$"},key:{$ref:"#/definitions/data"},save:{$ref:"#/definitions/assignments"},type:{enum:["final","parall\
el","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actio\
ns"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"\
#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"\
string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:[
"get","key"],propertyNames:{enum:["get","key","save","type","say","entry","exit","on","always","after","onDone","onError",
"target","initial","states","aside"]}};function dt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.get===void 0){const n={instancePath:s,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"get"}};e===null?e=[n]:e.push(n),r++}if(t.key===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[n]:e.push(n),r++}for(const n in t){
const o=r;if(!(n==="get"||n==="key"||n==="save"||n==="type"||n==="say"||n==="entry"||n==="exit"||n==="on"||n==="always"||
n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n==="states"||n==="aside")){const i={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:ws.propertyNames.enum},propertyName:n};e===null?e=
[i]:e.push(i),r++}var h=o===r;if(!h){const i={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[i]:e.push(i),r++}}if(t.get!==void 0){let n=t.get;if(typeof n=="string"){if(!F.test(n)){const o={
instancePath:s+"/get",schemaPath:"#/properties/get/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};
e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:s+"/get",schemaPath:"#/properties/get/type",keyword:"type",params:{
type:"string"}};e===null?e=[o]:e.push(o),r++}}if(t.key!==void 0&&(U(t.key,{instancePath:s+"/key",parentData:t,parentDataProperty:"\
key",rootData:p})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.save!==void 0&&(Z(t.save,{instancePath:s+"/sav\
e",parentData:t,parentDataProperty:"save",rootData:p})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.type!==void 0){
let n=t.type;if(!(n==="final"||n==="parallel"||n==="history")){const o={instancePath:s+"/type",schemaPath:"#/properties/\
type/enum",keyword:"enum",params:{allowedValues:ws.properties.type.enum}};e===null?e=[o]:e.push(o),r++}}if(t.say!==void 0&&
(V(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:p})||(e=e===null?V.errors:e.concat(V.errors),
r=e.length)),t.entry!==void 0&&(z(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:p})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.exit!==void 0&&(z(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"\
exit",rootData:p})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.on!==void 0&&(H(t.on,{instancePath:s+"/on",parentData:t,
parentDataProperty:"on",rootData:p})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)),t.always!==void 0&&(q(t.always,
{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:p})||(e=e===null?q.errors:e.concat(q.errors),
r=e.length)),t.after!==void 0&&(B(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:p})||
(e=e===null?B.errors:e.concat(B.errors),r=e.length)),t.onDone!==void 0&&(q(t.onDone,{instancePath:s+"/onDone",parentData:t,
parentDataProperty:"onDone",rootData:p})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.onError!==void 0&&(q(t.
onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:p})||(e=e===null?q.errors:e.concat(
q.errors),r=e.length)),t.target!==void 0&&(I(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:p})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="str\
ing"){if(!F.test(n)){const o={instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:s+"/initial",schemaPath:"#\
/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}t.states!==void 0&&(J.validate(
t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:p})||(e=e===null?J.validate.errors:
e.concat(J.validate.errors),r=e.length)),t.aside!==void 0&&(W(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"\
aside",rootData:p})||(e=e===null?W.errors:e.concat(W.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return dt.errors=e,r===0}const vs={type:"object",
properties:{list:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},where:{$ref:"#/definitions/expression"},orderBy:{$ref:"\
#/definitions/expression"},limit:{$ref:"#/definitions/data"},save:{$ref:"#/definitions/assignments"},type:{enum:["final",
"parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definition\
s/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{
$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{
type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},
required:["list"],propertyNames:{enum:["list","where","orderBy","limit","save","type","say","entry","exit","on","always",
"after","onDone","onError","target","initial","states","aside"]}};function gt(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.list===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"list"}};e===null?e=[n]:e.push(n),r++}for(const n in t){
const o=r;if(!(n==="list"||n==="where"||n==="orderBy"||n==="limit"||n==="save"||n==="type"||n==="say"||n==="entry"||n===
"exit"||n==="on"||n==="always"||n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n==="states"||n===
"aside")){const i={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:vs.propertyNames.
enum},propertyName:n};e===null?e=[i]:e.push(i),r++}var h=o===r;if(!h){const i={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[i]:e.push(i),r++}}if(t.list!==void 0){let n=t.list;if(typeof n==
"string"){if(!F.test(n)){const o={instancePath:s+"/list",schemaPath:"#/properties/list/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:s+"/list",schemaPath:"#/pr\
operties/list/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}if(t.where!==void 0&&(x(t.where,
{instancePath:s+"/where",parentData:t,parentDataProperty:"where",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=
e.length)),t.orderBy!==void 0&&(x(t.orderBy,{instancePath:s+"/orderBy",parentData:t,parentDataProperty:"orderBy",rootData:p})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.limit!==void 0&&(U(t.limit,{instancePath:s+"/limit",parentData:t,
parentDataProperty:"limit",rootData:p})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.save!==void 0&&(Z(t.save,
{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:p})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.
length)),t.type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="history")){const o={instancePath:s+"/type",
schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:vs.properties.type.enum}};e===null?e=[o]:e.push(
o),r++}}if(t.say!==void 0&&(V(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:p})||(e=e===null?
V.errors:e.concat(V.errors),r=e.length)),t.entry!==void 0&&(z(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"\
entry",rootData:p})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.exit!==void 0&&(z(t.exit,{instancePath:s+"/e\
xit",parentData:t,parentDataProperty:"exit",rootData:p})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.on!==void 0&&
(H(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:p})||(e=e===null?H.errors:e.concat(H.errors),
r=e.length)),t.always!==void 0&&(q(t.always,{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:p})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.after!==void 0&&(B(t.after,{instancePath:s+"/after",parentData:t,
parentDataProperty:"after",rootData:p})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),t.onDone!==void 0&&(q(t.onDone,
{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:p})||(e=e===null?q.errors:e.concat(q.errors),
r=e.length)),t.onError!==void 0&&(q(t.onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:p})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.target!==void 0&&(I(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:p})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.initial!==void 0){let n=t.
initial;if(typeof n=="string"){if(!F.test(n)){const o={instancePath:s+"/initial",schemaPath:"#/properties/initial/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:s+
"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}t.
states!==void 0&&(J.validate(t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:p})||(e=
e===null?J.validate.errors:e.concat(J.validate.errors),r=e.length)),t.aside!==void 0&&(W(t.aside,{instancePath:s+"/aside",
parentData:t,parentDataProperty:"aside",rootData:p})||(e=e===null?W.errors:e.concat(W.errors),r=e.length))}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return gt.errors=
e,r===0}const Xt={type:"object",properties:{type:{enum:["final","parallel","history"]},history:{enum:["shallow","deep"]},
target:{$ref:"#/definitions/target"}},required:["type"],propertyNames:{enum:["type","history","target"]}};function wt(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.type===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[n]:e.push(n),r++}for(const n in t){const o=r;if(!(n==="type"||n==="history"||n==="target")){const i={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Xt.propertyNames.enum},propertyName:n};e===null?e=
[i]:e.push(i),r++}var h=o===r;if(!h){const i={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[i]:e.push(i),r++}}if(t.type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="h\
istory")){const o={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Xt.properties.
type.enum}};e===null?e=[o]:e.push(o),r++}}if(t.history!==void 0){let n=t.history;if(!(n==="shallow"||n==="deep")){const o={
instancePath:s+"/history",schemaPath:"#/properties/history/enum",keyword:"enum",params:{allowedValues:Xt.properties.history.
enum}};e===null?e=[o]:e.push(o),r++}}t.target!==void 0&&(I(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"\
target",rootData:p})||(e=e===null?I.errors:e.concat(I.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return wt.errors=e,r===0}const ks={type:"object",
properties:{ask:{},menu:{},call:{},request:{},run:{},type:{enum:["final","parallel","history"]},say:{$ref:"#/definitions\
/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},always:{
$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{
$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},propertyNames:{enum:["ask","menu","ca\
ll","request","run","type","say","entry","exit","on","always","after","onDone","onError","target","initial","states","as\
ide"]}};function vt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){for(const n in t){const o=r;if(!(n==="ask"||n==="menu"||n==="call"||n==="request"||n==="run"||
n==="type"||n==="say"||n==="entry"||n==="exit"||n==="on"||n==="always"||n==="after"||n==="onDone"||n==="onError"||n==="t\
arget"||n==="initial"||n==="states"||n==="aside")){const i={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"en\
um",params:{allowedValues:ks.propertyNames.enum},propertyName:n};e===null?e=[i]:e.push(i),r++}var h=o===r;if(!h){const i={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[i]:e.push(i),r++}}
if(t.type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="history")){const o={instancePath:s+"/type",schemaPath:"\
#/properties/type/enum",keyword:"enum",params:{allowedValues:ks.properties.type.enum}};e===null?e=[o]:e.push(o),r++}}if(t.
say!==void 0&&(V(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:p})||(e=e===null?V.errors:e.
concat(V.errors),r=e.length)),t.entry!==void 0&&(z(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"ent\
ry",rootData:p})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.exit!==void 0&&(z(t.exit,{instancePath:s+"/exit",
parentData:t,parentDataProperty:"exit",rootData:p})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.on!==void 0&&
(H(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:p})||(e=e===null?H.errors:e.concat(H.errors),
r=e.length)),t.always!==void 0&&(q(t.always,{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:p})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.after!==void 0&&(B(t.after,{instancePath:s+"/after",parentData:t,
parentDataProperty:"after",rootData:p})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),t.onDone!==void 0&&(q(t.onDone,
{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:p})||(e=e===null?q.errors:e.concat(q.errors),
r=e.length)),t.onError!==void 0&&(q(t.onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:p})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.target!==void 0&&(I(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:p})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.initial!==void 0){let n=t.
initial;if(typeof n=="string"){if(!F.test(n)){const o={instancePath:s+"/initial",schemaPath:"#/properties/initial/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[o]:e.push(o),r++}}else{const o={instancePath:s+
"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}}t.
states!==void 0&&(J.validate(t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:p})||(e=
e===null?J.validate.errors:e.concat(J.validate.errors),r=e.length)),t.aside!==void 0&&(W(t.aside,{instancePath:s+"/aside",
parentData:t,parentDataProperty:"aside",rootData:p})||(e=e===null?W.errors:e.concat(W.errors),r=e.length))}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return vt.errors=
e,r===0}function Vr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(!(t&&typeof t==
"object"&&!Array.isArray(t))){const a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[a]:e.push(a),r++}const h=r;let n=!0;const o=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let a;if(t.ask===void 0&&(a=
"ask")){const m={};e===null?e=[m]:e.push(m),r++}}var i=o===r;r=h,e!==null&&(h?e.length=h:e=null);let l;if(i){const a=r;at(
t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?at.errors:e.concat(at.errors),r=e.length);
var i=a===r;n=i,l="then"}else{const a=r,m=r;let _=!0;const b=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let j;if(t.menu===
void 0&&(j="menu")){const D={};e===null?e=[D]:e.push(D),r++}}var f=b===r;r=m,e!==null&&(m?e.length=m:e=null);let g;if(f){
const j=r;ft(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?ft.errors:e.concat(ft.errors),
r=e.length);var f=j===r;_=f,g="then"}else{const j=r,D=r;let M=!0;const G=r;if(t&&typeof t=="object"&&!Array.isArray(t)){
let T;if(t.call===void 0&&(T="call")){const L={};e===null?e=[L]:e.push(L),r++}}var w=G===r;r=D,e!==null&&(D?e.length=D:e=
null);let C;if(w){const T=r;ut(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?ut.errors:e.
concat(ut.errors),r=e.length);var w=T===r;M=w,C="then"}else{const T=r,L=r;let te=!0;const Pe=r;if(t&&typeof t=="object"&&
!Array.isArray(t)){let Ke;if(t.request===void 0&&(Ke="request")){const oe={};e===null?e=[oe]:e.push(oe),r++}}var y=Pe===
r;r=L,e!==null&&(L?e.length=L:e=null);let dr;if(y){const Ke=r;yt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||
(e=e===null?yt.errors:e.concat(yt.errors),r=e.length);var y=Ke===r;te=y,dr="then"}else{const Ke=r,oe=r;let $e=!0;const gr=r;
if(t&&typeof t=="object"&&!Array.isArray(t)){let Ce;if(t.run===void 0&&(Ce="run")){const le={};e===null?e=[le]:e.push(le),
r++}}var u=gr===r;r=oe,e!==null&&(oe?e.length=oe:e=null);let wr;if(u){const Ce=r;ct(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:p})||(e=e===null?ct.errors:e.concat(ct.errors),r=e.length);var u=Ce===r;$e=u,wr="then"}else{const Ce=r,le=r;let be=!0;
const vr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let Me;if(t.put===void 0&&(Me="put")){const pe={};e===null?e=[pe]:
e.push(pe),r++}}var c=vr===r;r=le,e!==null&&(le?e.length=le:e=null);let kr;if(c){const Me=r;mt(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:p})||(e=e===null?mt.errors:e.concat(mt.errors),r=e.length);var c=Me===r;be=c,kr="then"}else{
const Me=r,pe=r;let _e=!0;const Pr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let Re;if(t.take===void 0&&(Re="take")){
const ae={};e===null?e=[ae]:e.push(ae),r++}}var P=Pr===r;r=pe,e!==null&&(pe?e.length=pe:e=null);let $r;if(P){const Re=r;
ht(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?ht.errors:e.concat(ht.errors),r=e.length);
var P=Re===r;_e=P,$r="then"}else{const Re=r,ae=r;let Ae=!0;const br=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let Le;
if(t.get===void 0&&(Le="get")){const fe={};e===null?e=[fe]:e.push(fe),r++}}var d=br===r;r=ae,e!==null&&(ae?e.length=ae:e=
null);let _r;if(d){const Le=r;dt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?dt.errors:
e.concat(dt.errors),r=e.length);var d=Le===r;Ae=d,_r="then"}else{const Le=r,fe=r;let Ne=!0;const Ar=r;if(t&&typeof t=="o\
bject"&&!Array.isArray(t)){let Be;if(t.list===void 0&&(Be="list")){const ue={};e===null?e=[ue]:e.push(ue),r++}}var v=Ar===
r;r=fe,e!==null&&(fe?e.length=fe:e=null);let Nr;if(v){const Be=r;gt(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:p})||(e=e===null?gt.errors:e.concat(gt.errors),r=e.length);var v=Be===r;Ne=v,Nr="then"}else{const Be=r,ue=r;let je=!0;
const jr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let Te;if(t.type===void 0&&(Te="type")){const ye={};e===null?e=[
ye]:e.push(ye),r++}else if(t.type!==void 0&&t.type!=="history"){const ye={};e===null?e=[ye]:e.push(ye),r++}}var $=jr===r;
r=ue,e!==null&&(ue?e.length=ue:e=null);let Dr;if($){const Te=r;wt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||
(e=e===null?wt.errors:e.concat(wt.errors),r=e.length);var $=Te===r;je=$,Dr="then"}else{const Te=r;vt(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:p})||(e=e===null?vt.errors:e.concat(vt.errors),r=e.length);var $=Te===r;je=$,Dr="else"}if(!je){
const Te={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Dr}};
e===null?e=[Te]:e.push(Te),r++}var v=Be===r;Ne=v,Nr="else"}if(!Ne){const Be={instancePath:s,schemaPath:"#/else/else/else\
/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Nr}};e===null?e=[Be]:e.push(Be),r++}var d=Le===r;Ae=d,
_r="else"}if(!Ae){const Le={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:_r}};
e===null?e=[Le]:e.push(Le),r++}var P=Re===r;_e=P,$r="else"}if(!_e){const Re={instancePath:s,schemaPath:"#/else/else/else\
/else/else/else/if",keyword:"if",params:{failingKeyword:$r}};e===null?e=[Re]:e.push(Re),r++}var c=Me===r;be=c,kr="else"}
if(!be){const Me={instancePath:s,schemaPath:"#/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:kr}};e===
null?e=[Me]:e.push(Me),r++}var u=Ce===r;$e=u,wr="else"}if(!$e){const Ce={instancePath:s,schemaPath:"#/else/else/else/els\
e/if",keyword:"if",params:{failingKeyword:wr}};e===null?e=[Ce]:e.push(Ce),r++}var y=Ke===r;te=y,dr="else"}if(!te){const Ke={
instancePath:s,schemaPath:"#/else/else/else/if",keyword:"if",params:{failingKeyword:dr}};e===null?e=[Ke]:e.push(Ke),r++}
var w=T===r;M=w,C="else"}if(!M){const T={instancePath:s,schemaPath:"#/else/else/if",keyword:"if",params:{failingKeyword:C}};
e===null?e=[T]:e.push(T),r++}var f=j===r;_=f,g="else"}if(!_){const j={instancePath:s,schemaPath:"#/else/if",keyword:"if",
params:{failingKeyword:g}};e===null?e=[j]:e.push(j),r++}var i=a===r;n=i,l="else"}if(!n){const a={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:l}};e===null?e=[a]:e.push(a),r++}return Vr.errors=e,r===0}function Xe(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.
keys(t).length<1){const n={instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?
e=[n]:e.push(n),r++}for(const n in t){const o=r;if(typeof n=="string"&&!F.test(n)){const i={instancePath:s,schemaPath:"#\
/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:n};e===null?e=[i]:e.push(
i),r++}var h=o===r;if(!h){const i={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};
e===null?e=[i]:e.push(i),r++}}for(const n in t)Vr(t[n],{instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,
parentDataProperty:n,rootData:p})||(e=e===null?Vr.errors:e.concat(Vr.errors),r=e.length)}else{const n={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Xe.errors=e,r===0}function kt(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.states===
void 0){const l={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"states"}};e===null?e=
[l]:e.push(l),r++}for(const l in t){const f=r;if(!(l==="title"||l==="onRestart"||l==="context"||l==="constants"||l==="de\
rive"||l==="input"||l==="output"||l==="triggers"||l==="on"||l==="initial"||l==="silence"||l==="invalid"||l==="attempts"||
l==="interrupt"||l==="resume"||l==="help"||l==="taps"||l==="states"||l==="aside")){const w={instancePath:s,schemaPath:"#\
/propertyNames/enum",keyword:"enum",params:{allowedValues:Er.propertyNames.enum},propertyName:l};e===null?e=[w]:e.push(w),
r++}var h=f===r;if(!h){const w={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:l}};
e===null?e=[w]:e.push(w),r++}}if(t.title!==void 0&&(K(t.title,{instancePath:s+"/title",parentData:t,parentDataProperty:"\
title",rootData:p})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.onRestart!==void 0){let l=t.onRestart;if(!(l===
"resume"||l==="restart"||l==="stack")){const f={instancePath:s+"/onRestart",schemaPath:"#/properties/onRestart/enum",keyword:"\
enum",params:{allowedValues:Er.properties.onRestart.enum}};e===null?e=[f]:e.push(f),r++}}if(t.context!==void 0&&(we(t.context,
{instancePath:s+"/context",parentData:t,parentDataProperty:"context",rootData:p})||(e=e===null?we.errors:e.concat(we.errors),
r=e.length)),t.constants!==void 0&&(E(t.constants,{instancePath:s+"/constants",parentData:t,parentDataProperty:"constant\
s",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.derive!==void 0){let l=t.derive;if(l&&typeof l==
"object"&&!Array.isArray(l)){for(const f in l){const w=r;if(typeof f=="string"&&!F.test(f)){const y={instancePath:s+"/de\
rive",schemaPath:"#/properties/derive/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},
propertyName:f};e===null?e=[y]:e.push(y),r++}var n=w===r;if(!n){const y={instancePath:s+"/derive",schemaPath:"#/properti\
es/derive/propertyNames",keyword:"propertyNames",params:{propertyName:f}};e===null?e=[y]:e.push(y),r++}}for(const f in l)
x(l[f],{instancePath:s+"/derive/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,parentDataProperty:f,rootData:p})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)}else{const f={instancePath:s+"/derive",schemaPath:"#/properties/deri\
ve/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}if(t.input!==void 0&&(we(t.input,{instancePath:s+
"/input",parentData:t,parentDataProperty:"input",rootData:p})||(e=e===null?we.errors:e.concat(we.errors),r=e.length)),t.
output!==void 0&&(E(t.output,{instancePath:s+"/output",parentData:t,parentDataProperty:"output",rootData:p})||(e=e===null?
E.errors:e.concat(E.errors),r=e.length)),t.triggers!==void 0&&(lr(t.triggers,{instancePath:s+"/triggers",parentData:t,parentDataProperty:"\
triggers",rootData:p})||(e=e===null?lr.errors:e.concat(lr.errors),r=e.length)),t.on!==void 0&&(H(t.on,{instancePath:s+"/\
on",parentData:t,parentDataProperty:"on",rootData:p})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)),t.initial!==
void 0){let l=t.initial;if(typeof l=="string"){if(!F.test(l)){const f={instancePath:s+"/initial",schemaPath:"#/propertie\
s/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={
instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.
push(f),r++}}if(t.silence!==void 0&&(B(t.silence,{instancePath:s+"/silence",parentData:t,parentDataProperty:"silence",rootData:p})||
(e=e===null?B.errors:e.concat(B.errors),r=e.length)),t.invalid!==void 0){let l=t.invalid;const f=r;let w=!0;const y=r;if(!Array.
isArray(l)){const c={};e===null?e=[c]:e.push(c),r++}var o=y===r;r=f,e!==null&&(f?e.length=f:e=null);let u;if(o){const c=r;
if(Array.isArray(l)){if(l.length<1){const v={instancePath:s+"/invalid",schemaPath:"#/properties/invalid/then/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[v]:e.push(v),r++}const d=l.length;for(let v=0;v<d;v++)K(l[v],{instancePath:s+"/i\
nvalid/"+v,parentData:l,parentDataProperty:v,rootData:p})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)}var o=c===
r;w=o,u="then"}else{const c=r;K(l,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"invalid",rootData:p})||(e=
e===null?K.errors:e.concat(K.errors),r=e.length);var o=c===r;w=o,u="else"}if(!w){const c={instancePath:s+"/invalid",schemaPath:"\
#/properties/invalid/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[c]:e.push(c),r++}}if(t.attempts!==void 0){let l=t.
attempts;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){const f={instancePath:s+"/attempts",schemaPath:"#/properties/attem\
pts/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),r++}if(typeof l=="number"&&(l<1||isNaN(l))){const f={
instancePath:s+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[f]:e.push(f),r++}}if(t.interrupt!==void 0){let l=t.interrupt;const f=r;let w=!0;const y=r;if(!Array.isArray(
l)){const c={};e===null?e=[c]:e.push(c),r++}var i=y===r;r=f,e!==null&&(f?e.length=f:e=null);let u;if(i){const c=r;if(Array.
isArray(l)){const d=l.length;for(let v=0;v<d;v++)O(l[v],{instancePath:s+"/interrupt/"+v,parentData:l,parentDataProperty:v,
rootData:p})||(e=e===null?O.errors:e.concat(O.errors),r=e.length)}var i=c===r;w=i,u="then"}else{const c=r;if(!(l==="afte\
r"||l==="first"||l==="deny")){const d={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else/enum",keyword:"\
enum",params:{allowedValues:Er.properties.interrupt.else.enum}};e===null?e=[d]:e.push(d),r++}var i=c===r;w=i,u="else"}if(!w){
const c={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:u}};e===
null?e=[c]:e.push(c),r++}}if(t.resume!==void 0){let l=t.resume;if(!(l==="ask"||l==="silent"||l==="confirm")){const f={instancePath:s+
"/resume",schemaPath:"#/properties/resume/enum",keyword:"enum",params:{allowedValues:Er.properties.resume.enum}};e===null?
e=[f]:e.push(f),r++}}if(t.help!==void 0&&(K(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"help",rootData:p})||
(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.taps!==void 0){let l=t.taps;if(!(l==="while-current"||l==="once"||
l==="always")){const f={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{allowedValues:Er.
properties.taps.enum}};e===null?e=[f]:e.push(f),r++}}t.states!==void 0&&(Xe(t.states,{instancePath:s+"/states",parentData:t,
parentDataProperty:"states",rootData:p})||(e=e===null?Xe.errors:e.concat(Xe.errors),r=e.length)),t.aside!==void 0&&(W(t.
aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:p})||(e=e===null?W.errors:e.concat(W.errors),
r=e.length))}else{const l={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(
l),r++}return kt.errors=e,r===0}function Pt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.renga===void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"renga"}};e===null?e=[o]:e.push(o),r++}if(t.flows===void 0){const o={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"flows"}};e===null?e=[o]:e.push(o),r++}for(const o in t){const i=r;
if(!(o==="renga"||o==="flows")){const l={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Gs.
propertyNames.enum},propertyName:o};e===null?e=[l]:e.push(l),r++}var h=i===r;if(!h){const l={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[l]:e.push(l),r++}}if(t.renga!==void 0&&t.renga!==
1){const o={instancePath:s+"/renga",schemaPath:"#/properties/renga/const",keyword:"const",params:{allowedValue:1}};e===null?
e=[o]:e.push(o),r++}if(t.flows!==void 0){let o=t.flows;if(o&&typeof o=="object"&&!Array.isArray(o)){if(Object.keys(o).length<
1){const i={instancePath:s+"/flows",schemaPath:"#/properties/flows/minProperties",keyword:"minProperties",params:{limit:1}};
e===null?e=[i]:e.push(i),r++}for(const i in o){const l=r;if(typeof i=="string"&&!F.test(i)){const f={instancePath:s+"/fl\
ows",schemaPath:"#/properties/flows/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},
propertyName:i};e===null?e=[f]:e.push(f),r++}var n=l===r;if(!n){const f={instancePath:s+"/flows",schemaPath:"#/propertie\
s/flows/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[f]:e.push(f),r++}}for(const i in o)kt(
o[i],{instancePath:s+"/flows/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:i,rootData:p})||
(e=e===null?kt.errors:e.concat(kt.errors),r=e.length)}else{const i={instancePath:s+"/flows",schemaPath:"#/properties/flo\
ws/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}}else{const o={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return Pt.errors=e,r===0}const Ir={type:"obj\
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
tput","triggers","on","initial","silence","invalid","attempts","interrupt","resume","help","taps","states","aside"]}};function $t(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.renga===void 0){const l={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ren\
ga"}};e===null?e=[l]:e.push(l),r++}if(t.flow===void 0){const l={instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"flow"}};e===null?e=[l]:e.push(l),r++}if(t.states===void 0){const l={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"states"}};e===null?e=[l]:e.push(l),r++}for(const l in t){const f=r;
if(!(l==="renga"||l==="flow"||l==="title"||l==="onRestart"||l==="context"||l==="constants"||l==="derive"||l==="input"||l===
"output"||l==="triggers"||l==="on"||l==="initial"||l==="silence"||l==="invalid"||l==="attempts"||l==="interrupt"||l==="r\
esume"||l==="help"||l==="taps"||l==="states"||l==="aside")){const w={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"\
enum",params:{allowedValues:Ir.propertyNames.enum},propertyName:l};e===null?e=[w]:e.push(w),r++}var h=f===r;if(!h){const w={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:l}};e===null?e=[w]:e.push(w),r++}}
if(t.renga!==void 0&&t.renga!==1){const l={instancePath:s+"/renga",schemaPath:"#/properties/renga/const",keyword:"const",
params:{allowedValue:1}};e===null?e=[l]:e.push(l),r++}if(t.flow!==void 0){let l=t.flow;if(typeof l=="string"){if(!F.test(
l)){const f={instancePath:s+"/flow",schemaPath:"#/properties/flow/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_]\
[A-Za-z0-9_]*$"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/flow",schemaPath:"#/properties/flow/type",
keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(t.title!==void 0&&(K(t.title,{instancePath:s+"/t\
itle",parentData:t,parentDataProperty:"title",rootData:p})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.onRestart!==
void 0){let l=t.onRestart;if(!(l==="resume"||l==="restart"||l==="stack")){const f={instancePath:s+"/onRestart",schemaPath:"\
#/properties/onRestart/enum",keyword:"enum",params:{allowedValues:Ir.properties.onRestart.enum}};e===null?e=[f]:e.push(f),
r++}}if(t.context!==void 0&&(we(t.context,{instancePath:s+"/context",parentData:t,parentDataProperty:"context",rootData:p})||
(e=e===null?we.errors:e.concat(we.errors),r=e.length)),t.constants!==void 0&&(E(t.constants,{instancePath:s+"/constants",
parentData:t,parentDataProperty:"constants",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.derive!==
void 0){let l=t.derive;if(l&&typeof l=="object"&&!Array.isArray(l)){for(const f in l){const w=r;if(typeof f=="string"&&!F.
test(f)){const y={instancePath:s+"/derive",schemaPath:"#/properties/derive/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:f};e===null?e=[y]:e.push(y),r++}var n=w===r;if(!n){const y={instancePath:s+
"/derive",schemaPath:"#/properties/derive/propertyNames",keyword:"propertyNames",params:{propertyName:f}};e===null?e=[y]:
e.push(y),r++}}for(const f in l)x(l[f],{instancePath:s+"/derive/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,
parentDataProperty:f,rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)}else{const f={instancePath:s+"/de\
rive",schemaPath:"#/properties/derive/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}if(t.input!==
void 0&&(we(t.input,{instancePath:s+"/input",parentData:t,parentDataProperty:"input",rootData:p})||(e=e===null?we.errors:
e.concat(we.errors),r=e.length)),t.output!==void 0&&(E(t.output,{instancePath:s+"/output",parentData:t,parentDataProperty:"\
output",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.triggers!==void 0&&(lr(t.triggers,{instancePath:s+
"/triggers",parentData:t,parentDataProperty:"triggers",rootData:p})||(e=e===null?lr.errors:e.concat(lr.errors),r=e.length)),
t.on!==void 0&&(H(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:p})||(e=e===null?H.errors:e.concat(
H.errors),r=e.length)),t.initial!==void 0){let l=t.initial;if(typeof l=="string"){if(!F.test(l)){const f={instancePath:s+
"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===
null?e=[f]:e.push(f),r++}}else{const f={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",
params:{type:"string"}};e===null?e=[f]:e.push(f),r++}}if(t.silence!==void 0&&(B(t.silence,{instancePath:s+"/silence",parentData:t,
parentDataProperty:"silence",rootData:p})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),t.invalid!==void 0){let l=t.
invalid;const f=r;let w=!0;const y=r;if(!Array.isArray(l)){const c={};e===null?e=[c]:e.push(c),r++}var o=y===r;r=f,e!==null&&
(f?e.length=f:e=null);let u;if(o){const c=r;if(Array.isArray(l)){if(l.length<1){const v={instancePath:s+"/invalid",schemaPath:"\
#/properties/invalid/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),r++}const d=l.length;for(let v=0;v<
d;v++)K(l[v],{instancePath:s+"/invalid/"+v,parentData:l,parentDataProperty:v,rootData:p})||(e=e===null?K.errors:e.concat(
K.errors),r=e.length)}var o=c===r;w=o,u="then"}else{const c=r;K(l,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"\
invalid",rootData:p})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);var o=c===r;w=o,u="else"}if(!w){const c={instancePath:s+
"/invalid",schemaPath:"#/properties/invalid/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[c]:e.push(c),r++}}if(t.
attempts!==void 0){let l=t.attempts;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){const f={instancePath:s+"/attempts",schemaPath:"\
#/properties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[f]:e.push(f),r++}if(typeof l=="number"&&
(l<1||isNaN(l))){const f={instancePath:s+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[f]:e.push(f),r++}}if(t.interrupt!==void 0){let l=t.interrupt;const f=r;let w=!0;const y=r;
if(!Array.isArray(l)){const c={};e===null?e=[c]:e.push(c),r++}var i=y===r;r=f,e!==null&&(f?e.length=f:e=null);let u;if(i){
const c=r;if(Array.isArray(l)){const d=l.length;for(let v=0;v<d;v++)O(l[v],{instancePath:s+"/interrupt/"+v,parentData:l,
parentDataProperty:v,rootData:p})||(e=e===null?O.errors:e.concat(O.errors),r=e.length)}var i=c===r;w=i,u="then"}else{const c=r;
if(!(l==="after"||l==="first"||l==="deny")){const d={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else\
/enum",keyword:"enum",params:{allowedValues:Ir.properties.interrupt.else.enum}};e===null?e=[d]:e.push(d),r++}var i=c===r;
w=i,u="else"}if(!w){const c={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:u}};
e===null?e=[c]:e.push(c),r++}}if(t.resume!==void 0){let l=t.resume;if(!(l==="ask"||l==="silent"||l==="confirm")){const f={
instancePath:s+"/resume",schemaPath:"#/properties/resume/enum",keyword:"enum",params:{allowedValues:Ir.properties.resume.
enum}};e===null?e=[f]:e.push(f),r++}}if(t.help!==void 0&&(K(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"\
help",rootData:p})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.taps!==void 0){let l=t.taps;if(!(l==="while-c\
urrent"||l==="once"||l==="always")){const f={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{
allowedValues:Ir.properties.taps.enum}};e===null?e=[f]:e.push(f),r++}}t.states!==void 0&&(Xe(t.states,{instancePath:s+"/\
states",parentData:t,parentDataProperty:"states",rootData:p})||(e=e===null?Xe.errors:e.concat(Xe.errors),r=e.length)),t.
aside!==void 0&&(W(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:p})||(e=e===null?W.
errors:e.concat(W.errors),r=e.length))}else{const l={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[l]:e.push(l),r++}return $t.errors=e,r===0}function As(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:p=t}={}){let e=null,r=0;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const f={instancePath:s,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}const h=r;let n=!0;const o=r;if(t&&typeof t=="o\
bject"&&!Array.isArray(t)){let f;if(t.flows===void 0&&(f="flows")){const w={};e===null?e=[w]:e.push(w),r++}}var i=o===r;
r=h,e!==null&&(h?e.length=h:e=null);let l;if(i){const f=r;Pt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||
(e=e===null?Pt.errors:e.concat(Pt.errors),r=e.length);var i=f===r;n=i,l="then"}else{const f=r;$t(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:p})||(e=e===null?$t.errors:e.concat($t.errors),r=e.length);var i=f===r;n=i,l="else"}if(!n){
const f={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:l}};e===null?e=[f]:e.push(f),r++}return As.
errors=e,r===0}const rn=Ns,Qs={$schema:"http://json-schema.org/draft-07/schema#",title:"Renga test",type:"object",properties:{
renga:{const:1},tests:{type:"array",items:{$ref:"#/definitions/test"},minItems:1}},required:["renga","tests"],definitions:{
test:{type:"object",properties:{name:{type:"string"},now:{type:"string"},user:{$ref:"#/definitions/person"},users:{type:"\
object",additionalProperties:{$ref:"#/definitions/person"}},services:{type:"object"},seed:{type:["string","number"]},cases:{
type:"array",items:{type:"object"},minItems:1},chat:{type:"array",items:{$ref:"#/definitions/step"},minItems:1}},required:[
"name","chat"],propertyNames:{enum:["name","now","user","users","services","seed","cases","chat"]}},step:{type:"object",
properties:{user:{type:["string","number","object"]},bot:{type:["string","object","array","number"]},snapshot:{type:"str\
ing"},tap:{type:["string","number"]},pick:{type:["string"]},wait:{type:"string",pattern:"^(=.*|([0-9]+([.][0-9]+)?(ms|s|\
m|h|d|w))+)$"},event:{type:["string","object"]},services:{type:"object"},result:{type:"object",minProperties:1},sent:{type:"\
object",minProperties:1},expect:{type:"object",properties:{state:{type:["string","null","object"]},flow:{type:["string",
"null","object"]},stack:{type:["array","object"]},error:{type:["string","null"]},errors:{type:["array","object"]},ended:{
type:"boolean"},context:{type:"object"},user:{type:"object"},timers:{type:["array","object"]},pushes:{type:"integer",minimum:0},
tables:{type:"object"}},propertyNames:{enum:["state","flow","stack","error","errors","ended","context","user","timers","\
pushes","tables"]}},exact:{const:!0},as:{type:"string"},in:{type:"string"},U1:{type:["string","number","object"]},U2:{type:[
"string","number","object"]},U3:{type:["string","number","object"]},U4:{type:["string","number","object"]},U5:{type:["st\
ring","number","object"]},U6:{type:["string","number","object"]},U7:{type:["string","number","object"]},U8:{type:["strin\
g","number","object"]},U9:{type:["string","number","object"]}},minProperties:1,maxProperties:4,propertyNames:{enum:["use\
r","bot","snapshot","tap","pick","wait","event","services","result","sent","expect","exact","as","in","U1","U2","U3","U4",
"U5","U6","U7","U8","U9"]}},person:{type:"object",properties:{displayName:{type:"string"},language:{type:"string"}},propertyNames:{
enum:["displayName","language"]}}},propertyNames:{enum:["renga","tests"]}},Ps={type:"object",properties:{name:{type:"str\
ing"},now:{type:"string"},user:{$ref:"#/definitions/person"},users:{type:"object",additionalProperties:{$ref:"#/definiti\
ons/person"}},services:{type:"object"},seed:{type:["string","number"]},cases:{type:"array",items:{type:"object"},minItems:1},
chat:{type:"array",items:{$ref:"#/definitions/step"},minItems:1}},required:["name","chat"],propertyNames:{enum:["name","\
now","user","users","services","seed","cases","chat"]}},Xs={type:"object",properties:{displayName:{type:"string"},language:{
type:"string"}},propertyNames:{enum:["displayName","language"]}};function sr(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t){const o=r;if(!(n==="disp\
layName"||n==="language")){const i={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Xs.
propertyNames.enum},propertyName:n};e===null?e=[i]:e.push(i),r++}var h=o===r;if(!h){const i={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[i]:e.push(i),r++}}if(t.displayName!==void 0&&
typeof t.displayName!="string"){const n={instancePath:s+"/displayName",schemaPath:"#/properties/displayName/type",keyword:"\
type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(t.language!==void 0&&typeof t.language!="string"){const n={
instancePath:s+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:
e.push(n),r++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.
push(n),r++}return sr.errors=e,r===0}const Y={type:"object",properties:{user:{type:["string","number","object"]},bot:{type:[
"string","object","array","number"]},snapshot:{type:"string"},tap:{type:["string","number"]},pick:{type:["string"]},wait:{
type:"string",pattern:"^(=.*|([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+)$"},event:{type:["string","object"]},services:{type:"ob\
ject"},result:{type:"object",minProperties:1},sent:{type:"object",minProperties:1},expect:{type:"object",properties:{state:{
type:["string","null","object"]},flow:{type:["string","null","object"]},stack:{type:["array","object"]},error:{type:["st\
ring","null"]},errors:{type:["array","object"]},ended:{type:"boolean"},context:{type:"object"},user:{type:"object"},timers:{
type:["array","object"]},pushes:{type:"integer",minimum:0},tables:{type:"object"}},propertyNames:{enum:["state","flow","\
stack","error","errors","ended","context","user","timers","pushes","tables"]}},exact:{const:!0},as:{type:"string"},in:{type:"\
string"},U1:{type:["string","number","object"]},U2:{type:["string","number","object"]},U3:{type:["string","number","obje\
ct"]},U4:{type:["string","number","object"]},U5:{type:["string","number","object"]},U6:{type:["string","number","object"]},
U7:{type:["string","number","object"]},U8:{type:["string","number","object"]},U9:{type:["string","number","object"]}},minProperties:1,
maxProperties:4,propertyNames:{enum:["user","bot","snapshot","tap","pick","wait","event","services","result","sent","exp\
ect","exact","as","in","U1","U2","U3","U4","U5","U6","U7","U8","U9"]}};function bt(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length>4){const o={instancePath:s,
schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:4}};e===null?e=[o]:e.push(o),r++}if(Object.keys(t).length<
1){const o={instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[o]:e.push(
o),r++}for(const o in t){const i=r;if(!(o==="user"||o==="bot"||o==="snapshot"||o==="tap"||o==="pick"||o==="wait"||o==="e\
vent"||o==="services"||o==="result"||o==="sent"||o==="expect"||o==="exact"||o==="as"||o==="in"||o==="U1"||o==="U2"||o===
"U3"||o==="U4"||o==="U5"||o==="U6"||o==="U7"||o==="U8"||o==="U9")){const l={instancePath:s,schemaPath:"#/propertyNames/e\
num",keyword:"enum",params:{allowedValues:Y.propertyNames.enum},propertyName:o};e===null?e=[l]:e.push(l),r++}var h=i===r;
if(!h){const l={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?e=
[l]:e.push(l),r++}}if(t.user!==void 0){let o=t.user;if(typeof o!="string"&&typeof o!="number"&&!(o&&typeof o=="object"&&
!Array.isArray(o))){const i={instancePath:s+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type:Y.properties.
user.type}};e===null?e=[i]:e.push(i),r++}}if(t.bot!==void 0){let o=t.bot;if((!o||typeof o!="object")&&typeof o!="string"&&
typeof o!="number"){const i={instancePath:s+"/bot",schemaPath:"#/properties/bot/type",keyword:"type",params:{type:Y.properties.
bot.type}};e===null?e=[i]:e.push(i),r++}}if(t.snapshot!==void 0&&typeof t.snapshot!="string"){const o={instancePath:s+"/\
snapshot",schemaPath:"#/properties/snapshot/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(t.
tap!==void 0){let o=t.tap;if(typeof o!="string"&&typeof o!="number"){const i={instancePath:s+"/tap",schemaPath:"#/proper\
ties/tap/type",keyword:"type",params:{type:Y.properties.tap.type}};e===null?e=[i]:e.push(i),r++}}if(t.pick!==void 0&&typeof t.
pick!="string"){const o={instancePath:s+"/pick",schemaPath:"#/properties/pick/type",keyword:"type",params:{type:Y.properties.
pick.type}};e===null?e=[o]:e.push(o),r++}if(t.wait!==void 0){let o=t.wait;if(typeof o=="string"){if(!$s.test(o)){const i={
instancePath:s+"/wait",schemaPath:"#/properties/wait/pattern",keyword:"pattern",params:{pattern:"^(=.*|([0-9]+([.][0-9]+\
)?(ms|s|m|h|d|w))+)$"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:s+"/wait",schemaPath:"#/properties/wait\
/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}if(t.event!==void 0){let o=t.event;if(typeof o!=
"string"&&!(o&&typeof o=="object"&&!Array.isArray(o))){const i={instancePath:s+"/event",schemaPath:"#/properties/event/t\
ype",keyword:"type",params:{type:Y.properties.event.type}};e===null?e=[i]:e.push(i),r++}}if(t.services!==void 0){let o=t.
services;if(!(o&&typeof o=="object"&&!Array.isArray(o))){const i={instancePath:s+"/services",schemaPath:"#/properties/se\
rvices/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}if(t.result!==void 0){let o=t.result;if(o&&
typeof o=="object"&&!Array.isArray(o)){if(Object.keys(o).length<1){const i={instancePath:s+"/result",schemaPath:"#/prope\
rties/result/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:s+
"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}}if(t.
sent!==void 0){let o=t.sent;if(o&&typeof o=="object"&&!Array.isArray(o)){if(Object.keys(o).length<1){const i={instancePath:s+
"/sent",schemaPath:"#/properties/sent/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[i]:e.push(i),
r++}}else{const i={instancePath:s+"/sent",schemaPath:"#/properties/sent/type",keyword:"type",params:{type:"object"}};e===
null?e=[i]:e.push(i),r++}}if(t.expect!==void 0){let o=t.expect;if(o&&typeof o=="object"&&!Array.isArray(o)){for(const i in o){
const l=r;if(!(i==="state"||i==="flow"||i==="stack"||i==="error"||i==="errors"||i==="ended"||i==="context"||i==="user"||
i==="timers"||i==="pushes"||i==="tables")){const f={instancePath:s+"/expect",schemaPath:"#/properties/expect/propertyNam\
es/enum",keyword:"enum",params:{allowedValues:Y.properties.expect.propertyNames.enum},propertyName:i};e===null?e=[f]:e.push(
f),r++}var n=l===r;if(!n){const f={instancePath:s+"/expect",schemaPath:"#/properties/expect/propertyNames",keyword:"prop\
ertyNames",params:{propertyName:i}};e===null?e=[f]:e.push(f),r++}}if(o.state!==void 0){let i=o.state;if(typeof i!="strin\
g"&&i!==null&&!(i&&typeof i=="object"&&!Array.isArray(i))){const l={instancePath:s+"/expect/state",schemaPath:"#/propert\
ies/expect/properties/state/type",keyword:"type",params:{type:Y.properties.expect.properties.state.type}};e===null?e=[l]:
e.push(l),r++}}if(o.flow!==void 0){let i=o.flow;if(typeof i!="string"&&i!==null&&!(i&&typeof i=="object"&&!Array.isArray(
i))){const l={instancePath:s+"/expect/flow",schemaPath:"#/properties/expect/properties/flow/type",keyword:"type",params:{
type:Y.properties.expect.properties.flow.type}};e===null?e=[l]:e.push(l),r++}}if(o.stack!==void 0){let i=o.stack;if(!i||
typeof i!="object"){const l={instancePath:s+"/expect/stack",schemaPath:"#/properties/expect/properties/stack/type",keyword:"\
type",params:{type:Y.properties.expect.properties.stack.type}};e===null?e=[l]:e.push(l),r++}}if(o.error!==void 0){let i=o.
error;if(typeof i!="string"&&i!==null){const l={instancePath:s+"/expect/error",schemaPath:"#/properties/expect/propertie\
s/error/type",keyword:"type",params:{type:Y.properties.expect.properties.error.type}};e===null?e=[l]:e.push(l),r++}}if(o.
errors!==void 0){let i=o.errors;if(!i||typeof i!="object"){const l={instancePath:s+"/expect/errors",schemaPath:"#/proper\
ties/expect/properties/errors/type",keyword:"type",params:{type:Y.properties.expect.properties.errors.type}};e===null?e=
[l]:e.push(l),r++}}if(o.ended!==void 0&&typeof o.ended!="boolean"){const i={instancePath:s+"/expect/ended",schemaPath:"#\
/properties/expect/properties/ended/type",keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),r++}if(o.context!==
void 0){let i=o.context;if(!(i&&typeof i=="object"&&!Array.isArray(i))){const l={instancePath:s+"/expect/context",schemaPath:"\
#/properties/expect/properties/context/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}}if(o.user!==
void 0){let i=o.user;if(!(i&&typeof i=="object"&&!Array.isArray(i))){const l={instancePath:s+"/expect/user",schemaPath:"\
#/properties/expect/properties/user/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}}if(o.timers!==
void 0){let i=o.timers;if(!i||typeof i!="object"){const l={instancePath:s+"/expect/timers",schemaPath:"#/properties/expe\
ct/properties/timers/type",keyword:"type",params:{type:Y.properties.expect.properties.timers.type}};e===null?e=[l]:e.push(
l),r++}}if(o.pushes!==void 0){let i=o.pushes;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){const l={instancePath:s+"/expe\
ct/pushes",schemaPath:"#/properties/expect/properties/pushes/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:
e.push(l),r++}if(typeof i=="number"&&(i<0||isNaN(i))){const l={instancePath:s+"/expect/pushes",schemaPath:"#/properties/\
expect/properties/pushes/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[l]:e.push(l),r++}}if(o.
tables!==void 0){let i=o.tables;if(!(i&&typeof i=="object"&&!Array.isArray(i))){const l={instancePath:s+"/expect/tables",
schemaPath:"#/properties/expect/properties/tables/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),
r++}}}else{const i={instancePath:s+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{type:"object"}};
e===null?e=[i]:e.push(i),r++}}if(t.exact!==void 0&&t.exact!==!0){const o={instancePath:s+"/exact",schemaPath:"#/properti\
es/exact/const",keyword:"const",params:{allowedValue:!0}};e===null?e=[o]:e.push(o),r++}if(t.as!==void 0&&typeof t.as!="s\
tring"){const o={instancePath:s+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type:"string"}};e===null?
e=[o]:e.push(o),r++}if(t.in!==void 0&&typeof t.in!="string"){const o={instancePath:s+"/in",schemaPath:"#/properties/in/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}if(t.U1!==void 0){let o=t.U1;if(typeof o!="stri\
ng"&&typeof o!="number"&&!(o&&typeof o=="object"&&!Array.isArray(o))){const i={instancePath:s+"/U1",schemaPath:"#/proper\
ties/U1/type",keyword:"type",params:{type:Y.properties.U1.type}};e===null?e=[i]:e.push(i),r++}}if(t.U2!==void 0){let o=t.
U2;if(typeof o!="string"&&typeof o!="number"&&!(o&&typeof o=="object"&&!Array.isArray(o))){const i={instancePath:s+"/U2",
schemaPath:"#/properties/U2/type",keyword:"type",params:{type:Y.properties.U2.type}};e===null?e=[i]:e.push(i),r++}}if(t.
U3!==void 0){let o=t.U3;if(typeof o!="string"&&typeof o!="number"&&!(o&&typeof o=="object"&&!Array.isArray(o))){const i={
instancePath:s+"/U3",schemaPath:"#/properties/U3/type",keyword:"type",params:{type:Y.properties.U3.type}};e===null?e=[i]:
e.push(i),r++}}if(t.U4!==void 0){let o=t.U4;if(typeof o!="string"&&typeof o!="number"&&!(o&&typeof o=="object"&&!Array.isArray(
o))){const i={instancePath:s+"/U4",schemaPath:"#/properties/U4/type",keyword:"type",params:{type:Y.properties.U4.type}};
e===null?e=[i]:e.push(i),r++}}if(t.U5!==void 0){let o=t.U5;if(typeof o!="string"&&typeof o!="number"&&!(o&&typeof o=="ob\
ject"&&!Array.isArray(o))){const i={instancePath:s+"/U5",schemaPath:"#/properties/U5/type",keyword:"type",params:{type:Y.
properties.U5.type}};e===null?e=[i]:e.push(i),r++}}if(t.U6!==void 0){let o=t.U6;if(typeof o!="string"&&typeof o!="number"&&
!(o&&typeof o=="object"&&!Array.isArray(o))){const i={instancePath:s+"/U6",schemaPath:"#/properties/U6/type",keyword:"ty\
pe",params:{type:Y.properties.U6.type}};e===null?e=[i]:e.push(i),r++}}if(t.U7!==void 0){let o=t.U7;if(typeof o!="string"&&
typeof o!="number"&&!(o&&typeof o=="object"&&!Array.isArray(o))){const i={instancePath:s+"/U7",schemaPath:"#/properties/\
U7/type",keyword:"type",params:{type:Y.properties.U7.type}};e===null?e=[i]:e.push(i),r++}}if(t.U8!==void 0){let o=t.U8;if(typeof o!=
"string"&&typeof o!="number"&&!(o&&typeof o=="object"&&!Array.isArray(o))){const i={instancePath:s+"/U8",schemaPath:"#/p\
roperties/U8/type",keyword:"type",params:{type:Y.properties.U8.type}};e===null?e=[i]:e.push(i),r++}}if(t.U9!==void 0){let o=t.
U9;if(typeof o!="string"&&typeof o!="number"&&!(o&&typeof o=="object"&&!Array.isArray(o))){const i={instancePath:s+"/U9",
schemaPath:"#/properties/U9/type",keyword:"type",params:{type:Y.properties.U9.type}};e===null?e=[i]:e.push(i),r++}}}else{
const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return bt.
errors=e,r===0}function _t(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"name"}};e===null?e=[n]:e.push(n),r++}if(t.chat===void 0){const n={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"chat"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const o=r;
if(!(n==="name"||n==="now"||n==="user"||n==="users"||n==="services"||n==="seed"||n==="cases"||n==="chat")){const i={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Ps.propertyNames.enum},propertyName:n};e===null?e=
[i]:e.push(i),r++}var h=o===r;if(!h){const i={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[i]:e.push(i),r++}}if(t.name!==void 0&&typeof t.name!="string"){const n={instancePath:s+"/na\
me",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(t.now!==void 0&&
typeof t.now!="string"){const n={instancePath:s+"/now",schemaPath:"#/properties/now/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[n]:e.push(n),r++}if(t.user!==void 0&&(sr(t.user,{instancePath:s+"/user",parentData:t,parentDataProperty:"\
user",rootData:p})||(e=e===null?sr.errors:e.concat(sr.errors),r=e.length)),t.users!==void 0){let n=t.users;if(n&&typeof n==
"object"&&!Array.isArray(n))for(const o in n)sr(n[o],{instancePath:s+"/users/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),
parentData:n,parentDataProperty:o,rootData:p})||(e=e===null?sr.errors:e.concat(sr.errors),r=e.length);else{const o={instancePath:s+
"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}if(t.
services!==void 0){let n=t.services;if(!(n&&typeof n=="object"&&!Array.isArray(n))){const o={instancePath:s+"/services",
schemaPath:"#/properties/services/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}if(t.seed!==
void 0){let n=t.seed;if(typeof n!="string"&&typeof n!="number"){const o={instancePath:s+"/seed",schemaPath:"#/properties\
/seed/type",keyword:"type",params:{type:Ps.properties.seed.type}};e===null?e=[o]:e.push(o),r++}}if(t.cases!==void 0){let n=t.
cases;if(Array.isArray(n)){if(n.length<1){const i={instancePath:s+"/cases",schemaPath:"#/properties/cases/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[i]:e.push(i),r++}const o=n.length;for(let i=0;i<o;i++){let l=n[i];if(!(l&&typeof l==
"object"&&!Array.isArray(l))){const f={instancePath:s+"/cases/"+i,schemaPath:"#/properties/cases/items/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}}else{const o={instancePath:s+"/cases",schemaPath:"#/propertie\
s/cases/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}if(t.chat!==void 0){let n=t.chat;if(Array.
isArray(n)){if(n.length<1){const i={instancePath:s+"/chat",schemaPath:"#/properties/chat/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[i]:e.push(i),r++}const o=n.length;for(let i=0;i<o;i++)bt(n[i],{instancePath:s+"/chat/"+i,parentData:n,
parentDataProperty:i,rootData:p})||(e=e===null?bt.errors:e.concat(bt.errors),r=e.length)}else{const o={instancePath:s+"/\
chat",schemaPath:"#/properties/chat/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return _t.errors=
e,r===0}function Ns(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.renga===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"renga"}};e===null?e=[n]:e.push(n),r++}if(t.tests===void 0){const n={instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"tests"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const o=r;if(!(n===
"renga"||n==="tests")){const i={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Qs.
propertyNames.enum},propertyName:n};e===null?e=[i]:e.push(i),r++}var h=o===r;if(!h){const i={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[i]:e.push(i),r++}}if(t.renga!==void 0&&t.renga!==
1){const n={instancePath:s+"/renga",schemaPath:"#/properties/renga/const",keyword:"const",params:{allowedValue:1}};e===null?
e=[n]:e.push(n),r++}if(t.tests!==void 0){let n=t.tests;if(Array.isArray(n)){if(n.length<1){const i={instancePath:s+"/tes\
ts",schemaPath:"#/properties/tests/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[i]:e.push(i),r++}const o=n.
length;for(let i=0;i<o;i++)_t(n[i],{instancePath:s+"/tests/"+i,parentData:n,parentDataProperty:i,rootData:p})||(e=e===null?
_t.errors:e.concat(_t.errors),r=e.length)}else{const o={instancePath:s+"/tests",schemaPath:"#/properties/tests/type",keyword:"\
type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Ns.errors=e,r===0}
export const validateBot: Validate = Ys;
export const validateFlow: Validate = en;
export const validateTest: Validate = rn;
