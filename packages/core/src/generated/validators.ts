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

const qn=Xs,De={$schema:"http://json-schema.org/draft-07/schema#",title:"Renga bot",type:"object",properties:{renga:{const:1},
bot:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"},locales:{type:"array",items:{type:"string",pattern:"^(?!use$)[a-\
z]{2,3}(-[A-Za-z0-9]+)*$"},minItems:1},timezone:{type:"string"},types:{type:"object",additionalProperties:{$ref:"flow.sc\
hema.json#/definitions/schema"},propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}},user:{$ref:"flow.schema.json#/defini\
tions/variables"},group:{$ref:"flow.schema.json#/definitions/variables"},prefix:{type:"array",items:{type:"string",minLength:1}},
constants:{$ref:"flow.schema.json#/definitions/dataMap"},services:{type:"object",additionalProperties:{$ref:"#/definitio\
ns/service"},propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"}},functions:{type:"object",additionalProperties:{type:"o\
bject",properties:{with:{type:"object",additionalProperties:{$ref:"flow.schema.json#/definitions/schema"},propertyNames:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}},result:{$ref:"flow.schema.json#/definitions/schema"}},propertyNames:{enum:["with","\
result"]}},propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}},tables:{type:"object",additionalProperties:{type:"object",
properties:{key:{$ref:"flow.schema.json#/definitions/schema"},value:{$ref:"flow.schema.json#/definitions/schema"},expires:{
$ref:"flow.schema.json#/definitions/duration"}},required:["value"],propertyNames:{enum:["key","value","expires"]}},propertyNames:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}},commands:{type:"object",additionalProperties:{$ref:"#/definitions/command"},propertyNames:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}},events:{type:"object",additionalProperties:{if:{type:"null"},else:{type:"object",properties:{
data:{type:"object",additionalProperties:{$ref:"flow.schema.json#/definitions/schema"},propertyNames:{pattern:"^[A-Za-z_\
][A-Za-z0-9_]*$"}},to:{$ref:"flow.schema.json#/definitions/receiver"}},propertyNames:{enum:["data","to"]}}}},on:{$ref:"f\
low.schema.json#/definitions/on"},repairs:{type:"object",properties:{$cancel:{$ref:"#/definitions/repair"},$back:{$ref:"\
#/definitions/repair"},$help:{$ref:"#/definitions/repair"},$repeat:{$ref:"#/definitions/repair"},$correct:{$ref:"#/defin\
itions/repair"},$resume:{$ref:"#/definitions/repair"},$stale:{$ref:"#/definitions/repair"},$stackFull:{$ref:"#/definitio\
ns/repair"},$notUnderstood:{$ref:"#/definitions/repair"},$silence:{$ref:"#/definitions/repair"},$error:{$ref:"#/definiti\
ons/repair"},$handoff:{$ref:"#/definitions/repair"}},propertyNames:{enum:["$cancel","$back","$help","$repeat","$correct",
"$resume","$stale","$stackFull","$notUnderstood","$silence","$error","$handoff"]}},defaults:{type:"object",properties:{silence:{
$ref:"flow.schema.json#/definitions/timed"},invalid:{if:{type:"array"},then:{items:{$ref:"flow.schema.json#/definitions/\
text"},minItems:1},else:{$ref:"flow.schema.json#/definitions/text"}},attempts:{type:"integer",minimum:1},interrupt:{if:{
type:"array"},then:{items:{$ref:"flow.schema.json#/definitions/flowName"}},else:{enum:["after","first","deny"]}},resume:{
enum:["ask","silent","confirm"]},help:{$ref:"flow.schema.json#/definitions/text"},taps:{enum:["while-current","once","al\
ways"]}},propertyNames:{enum:["silence","invalid","attempts","interrupt","resume","help","taps"]}},delivery:{type:"objec\
t",properties:{policy:{enum:["reply-first","reply-only","push"]},pushBudget:{type:"object",properties:{month:{type:"inte\
ger",minimum:0},userDay:{type:"integer",minimum:0}},propertyNames:{enum:["month","userDay"]}}},propertyNames:{enum:["pol\
icy","pushBudget"]}},stack:{type:"integer",minimum:1,maximum:16}},required:["renga","bot","locales"],definitions:{service:{
type:"object",properties:{baseUrl:{if:{type:"object"},then:{type:"object",properties:{env:{type:"string",pattern:"^[A-Z_\
][A-Z0-9_]*$"}},required:["env"],propertyNames:{enum:["env"]}},else:{type:"string"}},auth:{type:"object",properties:{bearer:{
type:"object",properties:{env:{type:"string",pattern:"^[A-Z_][A-Z0-9_]*$"}},required:["env"],propertyNames:{enum:["env"]}},
headers:{type:"object",additionalProperties:{type:"object",properties:{env:{type:"string",pattern:"^[A-Z_][A-Z0-9_]*$"}},
required:["env"],propertyNames:{enum:["env"]}}}},propertyNames:{enum:["bearer","headers"]}},operations:{type:"object",additionalProperties:{
$ref:"#/definitions/operation"},propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"}}},required:["baseUrl","operations"],
propertyNames:{enum:["baseUrl","auth","operations"]}},operation:{type:"object",properties:{method:{enum:["GET","POST","P\
UT","PATCH","DELETE"]},path:{type:"string"},query:{$ref:"flow.schema.json#/definitions/dataMap"},body:{$ref:"flow.schema\
.json#/definitions/data"},timeout:{$ref:"flow.schema.json#/definitions/duration"},retry:{type:"object",properties:{attempts:{
type:"integer",minimum:1,maximum:3},backoff:{$ref:"flow.schema.json#/definitions/duration"}},propertyNames:{enum:["attem\
pts","backoff"]}},accept:{type:"array",items:{type:"integer",minimum:100,maximum:599}},response:{$ref:"flow.schema.json#\
/definitions/schema"}},required:["path"],propertyNames:{enum:["method","path","query","body","timeout","retry","accept",
"response"]}},command:{if:{type:"object",required:["match"]},then:{type:"object",properties:{match:{$ref:"flow.schema.js\
on#/definitions/words"},target:{$ref:"flow.schema.json#/definitions/target"}},required:["match"],propertyNames:{enum:["m\
atch","target"]}},else:{$ref:"flow.schema.json#/definitions/words"}},repair:{if:{type:"object"},then:{type:"object",properties:{
say:{$ref:"flow.schema.json#/definitions/messages"},actions:{$ref:"flow.schema.json#/definitions/actions"},target:{$ref:"\
flow.schema.json#/definitions/target"},call:{$ref:"flow.schema.json#/definitions/flowName"}},propertyNames:{enum:["say",
"actions","target","call"]}},else:{$ref:"flow.schema.json#/definitions/flowName"}}},propertyNames:{enum:["renga","bot","\
locales","timezone","types","user","group","prefix","constants","services","functions","tables","commands","events","on",
"repairs","defaults","delivery","stack"]}},$s=new RegExp("^[A-Za-z_][A-Za-z0-9_-]*$",""),Fe=new RegExp("^(?!use$)[a-z]{2\
,3}(-[A-Za-z0-9]+)*$",""),L=new RegExp("^[A-Za-z_][A-Za-z0-9_]*$",""),Le={if:{type:"object"},then:{type:"object",properties:{
type:{enum:["string","integer","number","boolean","date","time","datetime","location","content","object","array"]},$type:{
type:"string"},enum:{type:"array",items:{type:["string","number","boolean"]},minItems:1},minimum:{type:"number"},maximum:{
type:"number"},minLength:{type:"integer",minimum:0},maxLength:{type:"integer",minimum:0},minItems:{type:"integer",minimum:0},
maxItems:{type:"integer",minimum:0},pattern:{type:"string"},format:{enum:["email","uri","phone","postal-code"]},items:{$ref:"\
#/definitions/schema"},properties:{type:"object",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},additionalProperties:{
$ref:"#/definitions/schema"}},additionalProperties:{if:{type:"boolean"},then:!0,else:{$ref:"#/definitions/schema"}},required:{
type:"array",items:{type:"string"}},default:{}},if:{required:["$type"]},else:{required:["type"]},propertyNames:{enum:["t\
ype","$type","enum","minimum","maximum","minLength","maxLength","minItems","maxItems","pattern","format","items","proper\
ties","additionalProperties","required","default"]}},else:{enum:["string","integer","number","boolean","date","time","da\
tetime","location","content","object","array"]}},Be={validate:ie};function ie(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:p=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const m={};
e===null?e=[m]:e.push(m),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const m=r,$=r;let g=!0;const v=r;
if(t&&typeof t=="object"&&!Array.isArray(t)){let f;if(t.$type===void 0&&(f="$type")){const h={};e===null?e=[h]:e.push(h),
r++}}var l=v===r;if(r=$,e!==null&&($?e.length=$:e=null),!l){const f=r;if(t&&typeof t=="object"&&!Array.isArray(t)&&t.type===
void 0){const _={instancePath:s,schemaPath:"#/then/else/required",keyword:"required",params:{missingProperty:"type"}};e===
null?e=[_]:e.push(_),r++}var l=f===r;g=l}if(!g){const f={instancePath:s,schemaPath:"#/then/if",keyword:"if",params:{failingKeyword:"\
else"}};e===null?e=[f]:e.push(f),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(const f in t){const h=r;if(!(f==="\
type"||f==="$type"||f==="enum"||f==="minimum"||f==="maximum"||f==="minLength"||f==="maxLength"||f==="minItems"||f==="max\
Items"||f==="pattern"||f==="format"||f==="items"||f==="properties"||f==="additionalProperties"||f==="required"||f==="def\
ault")){const _={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Le.then.propertyNames.
enum},propertyName:f};e===null?e=[_]:e.push(_),r++}var c=h===r;if(!c){const _={instancePath:s,schemaPath:"#/then/propert\
yNames",keyword:"propertyNames",params:{propertyName:f}};e===null?e=[_]:e.push(_),r++}}if(t.type!==void 0){let f=t.type;
if(!(f==="string"||f==="integer"||f==="number"||f==="boolean"||f==="date"||f==="time"||f==="datetime"||f==="location"||f===
"content"||f==="object"||f==="array")){const h={instancePath:s+"/type",schemaPath:"#/then/properties/type/enum",keyword:"\
enum",params:{allowedValues:Le.then.properties.type.enum}};e===null?e=[h]:e.push(h),r++}}if(t.$type!==void 0&&typeof t.$type!=
"string"){const f={instancePath:s+"/$type",schemaPath:"#/then/properties/%24type/type",keyword:"type",params:{type:"stri\
ng"}};e===null?e=[f]:e.push(f),r++}if(t.enum!==void 0){let f=t.enum;if(Array.isArray(f)){if(f.length<1){const _={instancePath:s+
"/enum",schemaPath:"#/then/properties/enum/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[_]:e.push(_),r++}const h=f.
length;for(let _=0;_<h;_++){let b=f[_];if(typeof b!="string"&&typeof b!="number"&&typeof b!="boolean"){const w={instancePath:s+
"/enum/"+_,schemaPath:"#/then/properties/enum/items/type",keyword:"type",params:{type:Le.then.properties.enum.items.type}};
e===null?e=[w]:e.push(w),r++}}}else{const h={instancePath:s+"/enum",schemaPath:"#/then/properties/enum/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}}if(t.minimum!==void 0&&typeof t.minimum!="number"){const f={instancePath:s+
"/minimum",schemaPath:"#/then/properties/minimum/type",keyword:"type",params:{type:"number"}};e===null?e=[f]:e.push(f),r++}
if(t.maximum!==void 0&&typeof t.maximum!="number"){const f={instancePath:s+"/maximum",schemaPath:"#/then/properties/maxi\
mum/type",keyword:"type",params:{type:"number"}};e===null?e=[f]:e.push(f),r++}if(t.minLength!==void 0){let f=t.minLength;
if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){const h={instancePath:s+"/minLength",schemaPath:"#/then/properties/minLengt\
h/type",keyword:"type",params:{type:"integer"}};e===null?e=[h]:e.push(h),r++}if(typeof f=="number"&&(f<0||isNaN(f))){const h={
instancePath:s+"/minLength",schemaPath:"#/then/properties/minLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[h]:e.push(h),r++}}if(t.maxLength!==void 0){let f=t.maxLength;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){const h={
instancePath:s+"/maxLength",schemaPath:"#/then/properties/maxLength/type",keyword:"type",params:{type:"integer"}};e===null?
e=[h]:e.push(h),r++}if(typeof f=="number"&&(f<0||isNaN(f))){const h={instancePath:s+"/maxLength",schemaPath:"#/then/prop\
erties/maxLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[h]:e.push(h),r++}}if(t.minItems!==
void 0){let f=t.minItems;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){const h={instancePath:s+"/minItems",schemaPath:"#/\
then/properties/minItems/type",keyword:"type",params:{type:"integer"}};e===null?e=[h]:e.push(h),r++}if(typeof f=="number"&&
(f<0||isNaN(f))){const h={instancePath:s+"/minItems",schemaPath:"#/then/properties/minItems/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[h]:e.push(h),r++}}if(t.maxItems!==void 0){let f=t.maxItems;if(!(typeof f=="number"&&
!(f%1)&&!isNaN(f))){const h={instancePath:s+"/maxItems",schemaPath:"#/then/properties/maxItems/type",keyword:"type",params:{
type:"integer"}};e===null?e=[h]:e.push(h),r++}if(typeof f=="number"&&(f<0||isNaN(f))){const h={instancePath:s+"/maxItems",
schemaPath:"#/then/properties/maxItems/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[h]:e.push(
h),r++}}if(t.pattern!==void 0&&typeof t.pattern!="string"){const f={instancePath:s+"/pattern",schemaPath:"#/then/propert\
ies/pattern/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(t.format!==void 0){let f=t.format;
if(!(f==="email"||f==="uri"||f==="phone"||f==="postal-code")){const h={instancePath:s+"/format",schemaPath:"#/then/prope\
rties/format/enum",keyword:"enum",params:{allowedValues:Le.then.properties.format.enum}};e===null?e=[h]:e.push(h),r++}}if(t.
items!==void 0&&(Be.validate(t.items,{instancePath:s+"/items",parentData:t,parentDataProperty:"items",rootData:p})||(e=e===
null?Be.validate.errors:e.concat(Be.validate.errors),r=e.length)),t.properties!==void 0){let f=t.properties;if(f&&typeof f==
"object"&&!Array.isArray(f)){for(const h in f){const _=r;if(typeof h=="string"&&!L.test(h)){const b={instancePath:s+"/pr\
operties",schemaPath:"#/then/properties/properties/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][\
A-Za-z0-9_]*$"},propertyName:h};e===null?e=[b]:e.push(b),r++}var u=_===r;if(!u){const b={instancePath:s+"/properties",schemaPath:"\
#/then/properties/properties/propertyNames",keyword:"propertyNames",params:{propertyName:h}};e===null?e=[b]:e.push(b),r++}}
for(const h in f)Be.validate(f[h],{instancePath:s+"/properties/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:f,parentDataProperty:h,
rootData:p})||(e=e===null?Be.validate.errors:e.concat(Be.validate.errors),r=e.length)}else{const h={instancePath:s+"/pro\
perties",schemaPath:"#/then/properties/properties/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),
r++}}if(t.additionalProperties!==void 0){let f=t.additionalProperties;const h=r;let _=!0;const b=r;if(typeof f!="boolean"){
const w={};e===null?e=[w]:e.push(w),r++}var y=b===r;if(r=h,e!==null&&(h?e.length=h:e=null),!y){const w=r;Be.validate(f,{
instancePath:s+"/additionalProperties",parentData:t,parentDataProperty:"additionalProperties",rootData:p})||(e=e===null?
Be.validate.errors:e.concat(Be.validate.errors),r=e.length);var y=w===r;_=y}if(!_){const w={instancePath:s+"/additionalP\
roperties",schemaPath:"#/then/properties/additionalProperties/if",keyword:"if",params:{failingKeyword:"else"}};e===null?
e=[w]:e.push(w),r++}}if(t.required!==void 0){let f=t.required;if(Array.isArray(f)){const h=f.length;for(let _=0;_<h;_++)
if(typeof f[_]!="string"){const b={instancePath:s+"/required/"+_,schemaPath:"#/then/properties/required/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}else{const h={instancePath:s+"/required",schemaPath:"#/then/\
properties/required/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}}}else{const f={instancePath:s,
schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}var o=m===r;n=o,i="then"}else{
const m=r;if(!(t==="string"||t==="integer"||t==="number"||t==="boolean"||t==="date"||t==="time"||t==="datetime"||t==="lo\
cation"||t==="content"||t==="object"||t==="array")){const g={instancePath:s,schemaPath:"#/else/enum",keyword:"enum",params:{
allowedValues:Le.else.enum}};e===null?e=[g]:e.push(g),r++}var o=m===r;n=o,i="else"}if(!n){const m={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[m]:e.push(m),r++}return ie.errors=e,r===0}function te(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!(t&&typeof t=="objec\
t"&&!Array.isArray(t))){const m={};e===null?e=[m]:e.push(m),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){
const m=r,$=r;let g=!0;const v=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let f;if(t.$type===void 0&&(f="$type")){const h={};
e===null?e=[h]:e.push(h),r++}}var l=v===r;if(r=$,e!==null&&($?e.length=$:e=null),!l){const f=r;if(t&&typeof t=="object"&&
!Array.isArray(t)&&t.type===void 0){const _={instancePath:s,schemaPath:"#/then/else/required",keyword:"required",params:{
missingProperty:"type"}};e===null?e=[_]:e.push(_),r++}var l=f===r;g=l}if(!g){const f={instancePath:s,schemaPath:"#/then/\
if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[f]:e.push(f),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){
for(const f in t){const h=r;if(!(f==="type"||f==="$type"||f==="enum"||f==="minimum"||f==="maximum"||f==="minLength"||f===
"maxLength"||f==="minItems"||f==="maxItems"||f==="pattern"||f==="format"||f==="items"||f==="properties"||f==="additional\
Properties"||f==="required"||f==="default")){const _={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"enu\
m",params:{allowedValues:Le.then.propertyNames.enum},propertyName:f};e===null?e=[_]:e.push(_),r++}var c=h===r;if(!c){const _={
instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName:f}};e===null?e=[_]:e.push(
_),r++}}if(t.type!==void 0){let f=t.type;if(!(f==="string"||f==="integer"||f==="number"||f==="boolean"||f==="date"||f===
"time"||f==="datetime"||f==="location"||f==="content"||f==="object"||f==="array")){const h={instancePath:s+"/type",schemaPath:"\
#/then/properties/type/enum",keyword:"enum",params:{allowedValues:Le.then.properties.type.enum}};e===null?e=[h]:e.push(h),
r++}}if(t.$type!==void 0&&typeof t.$type!="string"){const f={instancePath:s+"/$type",schemaPath:"#/then/properties/%24ty\
pe/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(t.enum!==void 0){let f=t.enum;if(Array.isArray(
f)){if(f.length<1){const _={instancePath:s+"/enum",schemaPath:"#/then/properties/enum/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[_]:e.push(_),r++}const h=f.length;for(let _=0;_<h;_++){let b=f[_];if(typeof b!="string"&&typeof b!=
"number"&&typeof b!="boolean"){const w={instancePath:s+"/enum/"+_,schemaPath:"#/then/properties/enum/items/type",keyword:"\
type",params:{type:Le.then.properties.enum.items.type}};e===null?e=[w]:e.push(w),r++}}}else{const h={instancePath:s+"/en\
um",schemaPath:"#/then/properties/enum/type",keyword:"type",params:{type:"array"}};e===null?e=[h]:e.push(h),r++}}if(t.minimum!==
void 0&&typeof t.minimum!="number"){const f={instancePath:s+"/minimum",schemaPath:"#/then/properties/minimum/type",keyword:"\
type",params:{type:"number"}};e===null?e=[f]:e.push(f),r++}if(t.maximum!==void 0&&typeof t.maximum!="number"){const f={instancePath:s+
"/maximum",schemaPath:"#/then/properties/maximum/type",keyword:"type",params:{type:"number"}};e===null?e=[f]:e.push(f),r++}
if(t.minLength!==void 0){let f=t.minLength;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){const h={instancePath:s+"/minLen\
gth",schemaPath:"#/then/properties/minLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[h]:e.push(h),r++}
if(typeof f=="number"&&(f<0||isNaN(f))){const h={instancePath:s+"/minLength",schemaPath:"#/then/properties/minLength/min\
imum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[h]:e.push(h),r++}}if(t.maxLength!==void 0){let f=t.
maxLength;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){const h={instancePath:s+"/maxLength",schemaPath:"#/then/propertie\
s/maxLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[h]:e.push(h),r++}if(typeof f=="number"&&(f<0||isNaN(
f))){const h={instancePath:s+"/maxLength",schemaPath:"#/then/properties/maxLength/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[h]:e.push(h),r++}}if(t.minItems!==void 0){let f=t.minItems;if(!(typeof f=="number"&&!(f%1)&&!isNaN(
f))){const h={instancePath:s+"/minItems",schemaPath:"#/then/properties/minItems/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[h]:e.push(h),r++}if(typeof f=="number"&&(f<0||isNaN(f))){const h={instancePath:s+"/minItems",schemaPath:"\
#/then/properties/minItems/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[h]:e.push(h),r++}}if(t.
maxItems!==void 0){let f=t.maxItems;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){const h={instancePath:s+"/maxItems",schemaPath:"\
#/then/properties/maxItems/type",keyword:"type",params:{type:"integer"}};e===null?e=[h]:e.push(h),r++}if(typeof f=="numb\
er"&&(f<0||isNaN(f))){const h={instancePath:s+"/maxItems",schemaPath:"#/then/properties/maxItems/minimum",keyword:"minim\
um",params:{comparison:">=",limit:0}};e===null?e=[h]:e.push(h),r++}}if(t.pattern!==void 0&&typeof t.pattern!="string"){const f={
instancePath:s+"/pattern",schemaPath:"#/then/properties/pattern/type",keyword:"type",params:{type:"string"}};e===null?e=
[f]:e.push(f),r++}if(t.format!==void 0){let f=t.format;if(!(f==="email"||f==="uri"||f==="phone"||f==="postal-code")){const h={
instancePath:s+"/format",schemaPath:"#/then/properties/format/enum",keyword:"enum",params:{allowedValues:Le.then.properties.
format.enum}};e===null?e=[h]:e.push(h),r++}}if(t.items!==void 0&&(ie(t.items,{instancePath:s+"/items",parentData:t,parentDataProperty:"\
items",rootData:p})||(e=e===null?ie.errors:e.concat(ie.errors),r=e.length)),t.properties!==void 0){let f=t.properties;if(f&&
typeof f=="object"&&!Array.isArray(f)){for(const h in f){const _=r;if(typeof h=="string"&&!L.test(h)){const b={instancePath:s+
"/properties",schemaPath:"#/then/properties/properties/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-\
z_][A-Za-z0-9_]*$"},propertyName:h};e===null?e=[b]:e.push(b),r++}var u=_===r;if(!u){const b={instancePath:s+"/properties",
schemaPath:"#/then/properties/properties/propertyNames",keyword:"propertyNames",params:{propertyName:h}};e===null?e=[b]:
e.push(b),r++}}for(const h in f)ie(f[h],{instancePath:s+"/properties/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:f,
parentDataProperty:h,rootData:p})||(e=e===null?ie.errors:e.concat(ie.errors),r=e.length)}else{const h={instancePath:s+"/\
properties",schemaPath:"#/then/properties/properties/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(
h),r++}}if(t.additionalProperties!==void 0){let f=t.additionalProperties;const h=r;let _=!0;const b=r;if(typeof f!="bool\
ean"){const w={};e===null?e=[w]:e.push(w),r++}var y=b===r;if(r=h,e!==null&&(h?e.length=h:e=null),!y){const w=r;ie(f,{instancePath:s+
"/additionalProperties",parentData:t,parentDataProperty:"additionalProperties",rootData:p})||(e=e===null?ie.errors:e.concat(
ie.errors),r=e.length);var y=w===r;_=y}if(!_){const w={instancePath:s+"/additionalProperties",schemaPath:"#/then/propert\
ies/additionalProperties/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[w]:e.push(w),r++}}if(t.required!==
void 0){let f=t.required;if(Array.isArray(f)){const h=f.length;for(let _=0;_<h;_++)if(typeof f[_]!="string"){const b={instancePath:s+
"/required/"+_,schemaPath:"#/then/properties/required/items/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:
e.push(b),r++}}else{const h={instancePath:s+"/required",schemaPath:"#/then/properties/required/type",keyword:"type",params:{
type:"array"}};e===null?e=[h]:e.push(h),r++}}}else{const f={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{
type:"object"}};e===null?e=[f]:e.push(f),r++}var o=m===r;n=o,i="then"}else{const m=r;if(!(t==="string"||t==="integer"||t===
"number"||t==="boolean"||t==="date"||t==="time"||t==="datetime"||t==="location"||t==="content"||t==="object"||t==="array")){
const g={instancePath:s,schemaPath:"#/else/enum",keyword:"enum",params:{allowedValues:Le.else.enum}};e===null?e=[g]:e.push(
g),r++}var o=m===r;n=o,i="else"}if(!n){const m={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};
e===null?e=[m]:e.push(m),r++}return te.errors=e,r===0}const Wr={if:{type:"object"},then:{type:"object",properties:{type:{enum:["string","integer","number","boolean","date","t\
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
on","content","object","array"]}};const un={type:["string","number","boolean"]};function M(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){
let e=null,r=0;if(typeof t!="string"&&typeof t!="number"&&typeof t!="boolean"){const d={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:un.type}};e===null?e=[d]:e.push(d),r++}return M.errors=e,r===0}function je(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.
keys(t).length<1){const d={instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?
e=[d]:e.push(d),r++}for(const d in t)if(!Fe.test(d)){const n={instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:d}};e===null?e=[n]:e.push(n),r++}for(const d in t)Fe.test(d)&&(M(t[d],{
instancePath:s+"/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:d,rootData:p})||(e=e===null?
M.errors:e.concat(M.errors),r=e.length))}else{const d={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[d]:e.push(d),r++}return je.errors=e,r===0}function U(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:p=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const l={};
e===null?e=[l]:e.push(l),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const l=r;je(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?je.errors:e.concat(je.errors),r=e.length);var o=l===r;n=o,i=
"then"}else{const l=r;M(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?M.errors:e.concat(
M.errors),r=e.length);var o=l===r;n=o,i="else"}if(!n){const l={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};
e===null?e=[l]:e.push(l),r++}return U.errors=e,r===0}function ae(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;
if(!(t&&typeof t=="object"&&!Array.isArray(t))){const u={};e===null?e=[u]:e.push(u),r++}var o=a===r;r=d,e!==null&&(d?e.length=
d:e=null);let i;if(o){const u=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const m={instancePath:s,
schemaPath:"#/then/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[m]:e.push(m),r++}for(const m in t)
if(!Fe.test(m)){const $={instancePath:s,schemaPath:"#/then/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:m}};e===null?e=[$]:e.push($),r++}for(const m in t)if(Fe.test(m)){let $=t[m];const g=r;let v=!0;const P=r;
if(!Array.isArray($)){const h={};e===null?e=[h]:e.push(h),r++}var l=P===r;r=g,e!==null&&(g?e.length=g:e=null);let f;if(l){
const h=r;if(Array.isArray($)){if($.length<1){const w={instancePath:s+"/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/then/patternProperties/%5E(%3F!use%24)%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%2B)*%24/then/minItems",keyword:"minItems",
params:{limit:1}};e===null?e=[w]:e.push(w),r++}const b=$.length;for(let w=0;w<b;w++)M($[w],{instancePath:s+"/"+m.replace(
/~/g,"~0").replace(/\//g,"~1")+"/"+w,parentData:$,parentDataProperty:w,rootData:p})||(e=e===null?M.errors:e.concat(M.errors),
r=e.length)}var l=h===r;v=l,f="then"}else{const h=r;M($,{instancePath:s+"/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,
parentDataProperty:m,rootData:p})||(e=e===null?M.errors:e.concat(M.errors),r=e.length);var l=h===r;v=l,f="else"}if(!v){const h={
instancePath:s+"/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/then/patternProperties/%5E(%3F!use%24)%5Ba-z%5\
D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%2B)*%24/if",keyword:"if",params:{failingKeyword:f}};e===null?e=[h]:e.push(h),r++}}}var o=u===
r;n=o,i="then"}else{const u=r,y=r;let m=!0;const $=r;if(!Array.isArray(t)){const P={};e===null?e=[P]:e.push(P),r++}var c=$===
r;r=y,e!==null&&(y?e.length=y:e=null);let g;if(c){const P=r;if(Array.isArray(t)){if(t.length<1){const _={instancePath:s,
schemaPath:"#/else/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[_]:e.push(_),r++}const h=t.length;for(let _=0;_<
h;_++)M(t[_],{instancePath:s+"/"+_,parentData:t,parentDataProperty:_,rootData:p})||(e=e===null?M.errors:e.concat(M.errors),
r=e.length)}var c=P===r;m=c,g="then"}else{const P=r;M(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||
(e=e===null?M.errors:e.concat(M.errors),r=e.length);var c=P===r;m=c,g="else"}if(!m){const P={instancePath:s,schemaPath:"\
#/else/if",keyword:"if",params:{failingKeyword:g}};e===null?e=[P]:e.push(P),r++}var o=u===r;n=o,i="else"}if(!n){const u={
instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[u]:e.push(u),r++}return ae.errors=e,
r===0}const yn={type:["string","boolean","number"]};function q(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){
let e=null,r=0;if(typeof t!="string"&&typeof t!="boolean"&&typeof t!="number"){const d={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:yn.type}};e===null?e=[d]:e.push(d),r++}return q.errors=e,r===0}function dr(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!(t&&typeof t=="objec\
t"&&!Array.isArray(t))){const m={};e===null?e=[m]:e.push(m),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){
const m=r,$=r;let g=!0;const v=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let f;if(t.$type===void 0&&(f="$type")){const h={};
e===null?e=[h]:e.push(h),r++}}var l=v===r;if(r=$,e!==null&&($?e.length=$:e=null),!l){const f=r;if(t&&typeof t=="object"&&
!Array.isArray(t)&&t.type===void 0){const _={instancePath:s,schemaPath:"#/then/else/required",keyword:"required",params:{
missingProperty:"type"}};e===null?e=[_]:e.push(_),r++}var l=f===r;g=l}if(!g){const f={instancePath:s,schemaPath:"#/then/\
if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[f]:e.push(f),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){
for(const f in t){const h=r;if(!(f==="type"||f==="$type"||f==="enum"||f==="minimum"||f==="maximum"||f==="minLength"||f===
"maxLength"||f==="minItems"||f==="maxItems"||f==="pattern"||f==="format"||f==="items"||f==="properties"||f==="additional\
Properties"||f==="required"||f==="default"||f==="label"||f==="synonyms"||f==="show"||f==="secret")){const _={instancePath:s,
schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Wr.then.propertyNames.enum},propertyName:f};
e===null?e=[_]:e.push(_),r++}var c=h===r;if(!c){const _={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"prope\
rtyNames",params:{propertyName:f}};e===null?e=[_]:e.push(_),r++}}if(t.type!==void 0){let f=t.type;if(!(f==="string"||f===
"integer"||f==="number"||f==="boolean"||f==="date"||f==="time"||f==="datetime"||f==="location"||f==="content"||f==="obje\
ct"||f==="array")){const h={instancePath:s+"/type",schemaPath:"#/then/properties/type/enum",keyword:"enum",params:{allowedValues:Wr.
then.properties.type.enum}};e===null?e=[h]:e.push(h),r++}}if(t.$type!==void 0&&typeof t.$type!="string"){const f={instancePath:s+
"/$type",schemaPath:"#/then/properties/%24type/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}
if(t.enum!==void 0){let f=t.enum;if(Array.isArray(f)){if(f.length<1){const _={instancePath:s+"/enum",schemaPath:"#/then/\
properties/enum/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[_]:e.push(_),r++}const h=f.length;for(let _=0;_<
h;_++){let b=f[_];if(typeof b!="string"&&typeof b!="number"&&typeof b!="boolean"){const w={instancePath:s+"/enum/"+_,schemaPath:"\
#/then/properties/enum/items/type",keyword:"type",params:{type:Wr.then.properties.enum.items.type}};e===null?e=[w]:e.push(
w),r++}}}else{const h={instancePath:s+"/enum",schemaPath:"#/then/properties/enum/type",keyword:"type",params:{type:"arra\
y"}};e===null?e=[h]:e.push(h),r++}}if(t.minimum!==void 0&&typeof t.minimum!="number"){const f={instancePath:s+"/minimum",
schemaPath:"#/then/properties/minimum/type",keyword:"type",params:{type:"number"}};e===null?e=[f]:e.push(f),r++}if(t.maximum!==
void 0&&typeof t.maximum!="number"){const f={instancePath:s+"/maximum",schemaPath:"#/then/properties/maximum/type",keyword:"\
type",params:{type:"number"}};e===null?e=[f]:e.push(f),r++}if(t.minLength!==void 0){let f=t.minLength;if(!(typeof f=="nu\
mber"&&!(f%1)&&!isNaN(f))){const h={instancePath:s+"/minLength",schemaPath:"#/then/properties/minLength/type",keyword:"t\
ype",params:{type:"integer"}};e===null?e=[h]:e.push(h),r++}if(typeof f=="number"&&(f<0||isNaN(f))){const h={instancePath:s+
"/minLength",schemaPath:"#/then/properties/minLength/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?
e=[h]:e.push(h),r++}}if(t.maxLength!==void 0){let f=t.maxLength;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){const h={instancePath:s+
"/maxLength",schemaPath:"#/then/properties/maxLength/type",keyword:"type",params:{type:"integer"}};e===null?e=[h]:e.push(
h),r++}if(typeof f=="number"&&(f<0||isNaN(f))){const h={instancePath:s+"/maxLength",schemaPath:"#/then/properties/maxLen\
gth/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[h]:e.push(h),r++}}if(t.minItems!==void 0){let f=t.
minItems;if(!(typeof f=="number"&&!(f%1)&&!isNaN(f))){const h={instancePath:s+"/minItems",schemaPath:"#/then/properties/\
minItems/type",keyword:"type",params:{type:"integer"}};e===null?e=[h]:e.push(h),r++}if(typeof f=="number"&&(f<0||isNaN(f))){
const h={instancePath:s+"/minItems",schemaPath:"#/then/properties/minItems/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0}};e===null?e=[h]:e.push(h),r++}}if(t.maxItems!==void 0){let f=t.maxItems;if(!(typeof f=="number"&&!(f%1)&&!isNaN(
f))){const h={instancePath:s+"/maxItems",schemaPath:"#/then/properties/maxItems/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[h]:e.push(h),r++}if(typeof f=="number"&&(f<0||isNaN(f))){const h={instancePath:s+"/maxItems",schemaPath:"\
#/then/properties/maxItems/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[h]:e.push(h),r++}}if(t.
pattern!==void 0&&typeof t.pattern!="string"){const f={instancePath:s+"/pattern",schemaPath:"#/then/properties/pattern/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),r++}if(t.format!==void 0){let f=t.format;if(!(f==="\
email"||f==="uri"||f==="phone"||f==="postal-code")){const h={instancePath:s+"/format",schemaPath:"#/then/properties/form\
at/enum",keyword:"enum",params:{allowedValues:Wr.then.properties.format.enum}};e===null?e=[h]:e.push(h),r++}}if(t.items!==
void 0&&(ie(t.items,{instancePath:s+"/items",parentData:t,parentDataProperty:"items",rootData:p})||(e=e===null?ie.errors:
e.concat(ie.errors),r=e.length)),t.properties!==void 0){let f=t.properties;if(f&&typeof f=="object"&&!Array.isArray(f)){
for(const h in f){const _=r;if(typeof h=="string"&&!L.test(h)){const b={instancePath:s+"/properties",schemaPath:"#/then/\
properties/properties/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:h};
e===null?e=[b]:e.push(b),r++}var u=_===r;if(!u){const b={instancePath:s+"/properties",schemaPath:"#/then/properties/prop\
erties/propertyNames",keyword:"propertyNames",params:{propertyName:h}};e===null?e=[b]:e.push(b),r++}}for(const h in f)ie(
f[h],{instancePath:s+"/properties/"+h.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:f,parentDataProperty:h,rootData:p})||
(e=e===null?ie.errors:e.concat(ie.errors),r=e.length)}else{const h={instancePath:s+"/properties",schemaPath:"#/then/prop\
erties/properties/type",keyword:"type",params:{type:"object"}};e===null?e=[h]:e.push(h),r++}}if(t.additionalProperties!==
void 0){let f=t.additionalProperties;const h=r;let _=!0;const b=r;if(typeof f!="boolean"){const w={};e===null?e=[w]:e.push(
w),r++}var y=b===r;if(r=h,e!==null&&(h?e.length=h:e=null),!y){const w=r;ie(f,{instancePath:s+"/additionalProperties",parentData:t,
parentDataProperty:"additionalProperties",rootData:p})||(e=e===null?ie.errors:e.concat(ie.errors),r=e.length);var y=w===
r;_=y}if(!_){const w={instancePath:s+"/additionalProperties",schemaPath:"#/then/properties/additionalProperties/if",keyword:"\
if",params:{failingKeyword:"else"}};e===null?e=[w]:e.push(w),r++}}if(t.required!==void 0){let f=t.required;if(Array.isArray(
f)){const h=f.length;for(let _=0;_<h;_++)if(typeof f[_]!="string"){const b={instancePath:s+"/required/"+_,schemaPath:"#/\
then/properties/required/items/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),r++}}else{const h={
instancePath:s+"/required",schemaPath:"#/then/properties/required/type",keyword:"type",params:{type:"array"}};e===null?e=
[h]:e.push(h),r++}}if(t.label!==void 0&&(U(t.label,{instancePath:s+"/label",parentData:t,parentDataProperty:"label",rootData:p})||
(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.synonyms!==void 0&&(ae(t.synonyms,{instancePath:s+"/synonyms",parentData:t,
parentDataProperty:"synonyms",rootData:p})||(e=e===null?ae.errors:e.concat(ae.errors),r=e.length)),t.show!==void 0&&(q(t.
show,{instancePath:s+"/show",parentData:t,parentDataProperty:"show",rootData:p})||(e=e===null?q.errors:e.concat(q.errors),
r=e.length)),t.secret!==void 0&&typeof t.secret!="boolean"){const f={instancePath:s+"/secret",schemaPath:"#/then/propert\
ies/secret/type",keyword:"type",params:{type:"boolean"}};e===null?e=[f]:e.push(f),r++}}else{const f={instancePath:s,schemaPath:"\
#/then/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}var o=m===r;n=o,i="then"}else{const m=r;
if(!(t==="string"||t==="integer"||t==="number"||t==="boolean"||t==="date"||t==="time"||t==="datetime"||t==="location"||t===
"content"||t==="object"||t==="array")){const g={instancePath:s,schemaPath:"#/else/enum",keyword:"enum",params:{allowedValues:Wr.
else.enum}};e===null?e=[g]:e.push(g),r++}var o=m===r;n=o,i="else"}if(!n){const m={instancePath:s,schemaPath:"#/if",keyword:"\
if",params:{failingKeyword:i}};e===null?e=[m]:e.push(m),r++}return dr.errors=e,r===0}function ur(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t){const a=r;
if(typeof n=="string"&&!L.test(n)){const o={instancePath:s,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}for(const n in t)
dr(t[n],{instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:n,rootData:p})||(e=
e===null?dr.errors:e.concat(dr.errors),r=e.length)}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),r++}return ur.errors=e,r===0}function z(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){return z.errors=null,!0}function gr(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t))for(const d in t)z(t[d],{instancePath:s+"/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:d,
rootData:p})||(e=e===null?z.errors:e.concat(z.errors),r=e.length);else{const d={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}return gr.errors=e,r===0}const Gr={type:"object",properties:{
baseUrl:{if:{type:"object"},then:{type:"object",properties:{env:{type:"string",pattern:"^[A-Z_][A-Z0-9_]*$"}},required:[
"env"],propertyNames:{enum:["env"]}},else:{type:"string"}},auth:{type:"object",properties:{bearer:{type:"object",properties:{
env:{type:"string",pattern:"^[A-Z_][A-Z0-9_]*$"}},required:["env"],propertyNames:{enum:["env"]}},headers:{type:"object",
additionalProperties:{type:"object",properties:{env:{type:"string",pattern:"^[A-Z_][A-Z0-9_]*$"}},required:["env"],propertyNames:{
enum:["env"]}}}},propertyNames:{enum:["bearer","headers"]}},operations:{type:"object",additionalProperties:{$ref:"#/defi\
nitions/operation"},propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"}}},required:["baseUrl","operations"],propertyNames:{
enum:["baseUrl","auth","operations"]}},ws=new RegExp("^[A-Z_][A-Z0-9_]*$",""),vs={type:"object",properties:{method:{enum:[
"GET","POST","PUT","PATCH","DELETE"]},path:{type:"string"},query:{$ref:"flow.schema.json#/definitions/dataMap"},body:{$ref:"\
flow.schema.json#/definitions/data"},timeout:{$ref:"flow.schema.json#/definitions/duration"},retry:{type:"object",properties:{
attempts:{type:"integer",minimum:1,maximum:3},backoff:{$ref:"flow.schema.json#/definitions/duration"}},propertyNames:{enum:[
"attempts","backoff"]}},accept:{type:"array",items:{type:"integer",minimum:100,maximum:599}},response:{$ref:"flow.schema\
.json#/definitions/schema"}},required:["path"],propertyNames:{enum:["method","path","query","body","timeout","retry","ac\
cept","response"]}};function Yr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){return Yr.errors=
null,!0}const Wt=new RegExp("^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$","");function Me(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:p=t}={}){let e=null,r=0;if(typeof t=="string"){if(!Wt.test(t)){const d={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"}};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}return Me.errors=e,r===0}function et(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.path===void 0){const a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"}};
e===null?e=[a]:e.push(a),r++}for(const a in t){const o=r;if(!(a==="method"||a==="path"||a==="query"||a==="body"||a==="ti\
meout"||a==="retry"||a==="accept"||a==="response")){const i={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"e\
num",params:{allowedValues:vs.propertyNames.enum},propertyName:a};e===null?e=[i]:e.push(i),r++}var d=o===r;if(!d){const i={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[i]:e.push(i),r++}}
if(t.method!==void 0){let a=t.method;if(!(a==="GET"||a==="POST"||a==="PUT"||a==="PATCH"||a==="DELETE")){const o={instancePath:s+
"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:vs.properties.method.enum}};e===null?
e=[o]:e.push(o),r++}}if(t.path!==void 0&&typeof t.path!="string"){const a={instancePath:s+"/path",schemaPath:"#/properti\
es/path/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}if(t.query!==void 0&&(gr(t.query,{instancePath:s+
"/query",parentData:t,parentDataProperty:"query",rootData:p})||(e=e===null?gr.errors:e.concat(gr.errors),r=e.length)),t.
body!==void 0&&(Yr(t.body,{instancePath:s+"/body",parentData:t,parentDataProperty:"body",rootData:p})||(e=e===null?Yr.errors:
e.concat(Yr.errors),r=e.length)),t.timeout!==void 0&&(Me(t.timeout,{instancePath:s+"/timeout",parentData:t,parentDataProperty:"\
timeout",rootData:p})||(e=e===null?Me.errors:e.concat(Me.errors),r=e.length)),t.retry!==void 0){let a=t.retry;if(a&&typeof a==
"object"&&!Array.isArray(a)){for(const o in a){const i=r;if(!(o==="attempts"||o==="backoff")){const l={instancePath:s+"/\
retry",schemaPath:"#/properties/retry/propertyNames/enum",keyword:"enum",params:{allowedValues:vs.properties.retry.propertyNames.
enum},propertyName:o};e===null?e=[l]:e.push(l),r++}var n=i===r;if(!n){const l={instancePath:s+"/retry",schemaPath:"#/pro\
perties/retry/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[l]:e.push(l),r++}}if(a.attempts!==
void 0){let o=a.attempts;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){const i={instancePath:s+"/retry/attempts",schemaPath:"\
#/properties/retry/properties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),r++}if(typeof o==
"number"){if(o>3||isNaN(o)){const i={instancePath:s+"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:3}};e===null?e=[i]:e.push(i),r++}if(o<1||isNaN(o)){const i={instancePath:s+
"/retry/attempts",schemaPath:"#/properties/retry/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}};e===null?e=[i]:e.push(i),r++}}}a.backoff!==void 0&&(Me(a.backoff,{instancePath:s+"/retry/backoff",parentData:a,
parentDataProperty:"backoff",rootData:p})||(e=e===null?Me.errors:e.concat(Me.errors),r=e.length))}else{const o={instancePath:s+
"/retry",schemaPath:"#/properties/retry/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}if(t.
accept!==void 0){let a=t.accept;if(Array.isArray(a)){const o=a.length;for(let i=0;i<o;i++){let l=a[i];if(!(typeof l=="nu\
mber"&&!(l%1)&&!isNaN(l))){const c={instancePath:s+"/accept/"+i,schemaPath:"#/properties/accept/items/type",keyword:"typ\
e",params:{type:"integer"}};e===null?e=[c]:e.push(c),r++}if(typeof l=="number"){if(l>599||isNaN(l)){const c={instancePath:s+
"/accept/"+i,schemaPath:"#/properties/accept/items/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}};e===null?
e=[c]:e.push(c),r++}if(l<100||isNaN(l)){const c={instancePath:s+"/accept/"+i,schemaPath:"#/properties/accept/items/minim\
um",keyword:"minimum",params:{comparison:">=",limit:100}};e===null?e=[c]:e.push(c),r++}}}}else{const o={instancePath:s+"\
/accept",schemaPath:"#/properties/accept/type",keyword:"type",params:{type:"array"}};e===null?e=[o]:e.push(o),r++}}t.response!==
void 0&&(te(t.response,{instancePath:s+"/response",parentData:t,parentDataProperty:"response",rootData:p})||(e=e===null?
te.errors:e.concat(te.errors),r=e.length))}else{const a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[a]:e.push(a),r++}return et.errors=e,r===0}function rt(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.baseUrl===void 0){const u={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"baseUrl"}};e===null?e=[u]:e.push(u),r++}if(t.operations===
void 0){const u={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"operations"}};e===null?
e=[u]:e.push(u),r++}for(const u in t){const y=r;if(!(u==="baseUrl"||u==="auth"||u==="operations")){const m={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Gr.propertyNames.enum},propertyName:u};e===null?e=
[m]:e.push(m),r++}var d=y===r;if(!d){const m={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:u}};e===null?e=[m]:e.push(m),r++}}if(t.baseUrl!==void 0){let u=t.baseUrl;const y=r;let m=!0;const $=r;if(!(u&&
typeof u=="object"&&!Array.isArray(u))){const v={};e===null?e=[v]:e.push(v),r++}var n=$===r;r=y,e!==null&&(y?e.length=y:
e=null);let g;if(n){const v=r;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.env===void 0){const f={instancePath:s+"/\
baseUrl",schemaPath:"#/properties/baseUrl/then/required",keyword:"required",params:{missingProperty:"env"}};e===null?e=[
f]:e.push(f),r++}for(const f in u){const h=r;if(f!=="env"){const _={instancePath:s+"/baseUrl",schemaPath:"#/properties/b\
aseUrl/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Gr.properties.baseUrl.then.propertyNames.enum},propertyName:f};
e===null?e=[_]:e.push(_),r++}var a=h===r;if(!a){const _={instancePath:s+"/baseUrl",schemaPath:"#/properties/baseUrl/then\
/propertyNames",keyword:"propertyNames",params:{propertyName:f}};e===null?e=[_]:e.push(_),r++}}if(u.env!==void 0){let f=u.
env;if(typeof f=="string"){if(!ws.test(f)){const h={instancePath:s+"/baseUrl/env",schemaPath:"#/properties/baseUrl/then/\
properties/env/pattern",keyword:"pattern",params:{pattern:"^[A-Z_][A-Z0-9_]*$"}};e===null?e=[h]:e.push(h),r++}}else{const h={
instancePath:s+"/baseUrl/env",schemaPath:"#/properties/baseUrl/then/properties/env/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[h]:e.push(h),r++}}}else{const f={instancePath:s+"/baseUrl",schemaPath:"#/properties/baseUrl/then/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}var n=v===r;m=n,g="then"}else{const v=r;if(typeof u!=
"string"){const f={instancePath:s+"/baseUrl",schemaPath:"#/properties/baseUrl/else/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[f]:e.push(f),r++}var n=v===r;m=n,g="else"}if(!m){const v={instancePath:s+"/baseUrl",schemaPath:"#/pr\
operties/baseUrl/if",keyword:"if",params:{failingKeyword:g}};e===null?e=[v]:e.push(v),r++}}if(t.auth!==void 0){let u=t.auth;
if(u&&typeof u=="object"&&!Array.isArray(u)){for(const y in u){const m=r;if(!(y==="bearer"||y==="headers")){const $={instancePath:s+
"/auth",schemaPath:"#/properties/auth/propertyNames/enum",keyword:"enum",params:{allowedValues:Gr.properties.auth.propertyNames.
enum},propertyName:y};e===null?e=[$]:e.push($),r++}var o=m===r;if(!o){const $={instancePath:s+"/auth",schemaPath:"#/prop\
erties/auth/propertyNames",keyword:"propertyNames",params:{propertyName:y}};e===null?e=[$]:e.push($),r++}}if(u.bearer!==
void 0){let y=u.bearer;if(y&&typeof y=="object"&&!Array.isArray(y)){if(y.env===void 0){const m={instancePath:s+"/auth/be\
arer",schemaPath:"#/properties/auth/properties/bearer/required",keyword:"required",params:{missingProperty:"env"}};e===null?
e=[m]:e.push(m),r++}for(const m in y){const $=r;if(m!=="env"){const g={instancePath:s+"/auth/bearer",schemaPath:"#/prope\
rties/auth/properties/bearer/propertyNames/enum",keyword:"enum",params:{allowedValues:Gr.properties.auth.properties.bearer.
propertyNames.enum},propertyName:m};e===null?e=[g]:e.push(g),r++}var i=$===r;if(!i){const g={instancePath:s+"/auth/beare\
r",schemaPath:"#/properties/auth/properties/bearer/propertyNames",keyword:"propertyNames",params:{propertyName:m}};e===null?
e=[g]:e.push(g),r++}}if(y.env!==void 0){let m=y.env;if(typeof m=="string"){if(!ws.test(m)){const $={instancePath:s+"/aut\
h/bearer/env",schemaPath:"#/properties/auth/properties/bearer/properties/env/pattern",keyword:"pattern",params:{pattern:"\
^[A-Z_][A-Z0-9_]*$"}};e===null?e=[$]:e.push($),r++}}else{const $={instancePath:s+"/auth/bearer/env",schemaPath:"#/proper\
ties/auth/properties/bearer/properties/env/type",keyword:"type",params:{type:"string"}};e===null?e=[$]:e.push($),r++}}}else{
const m={instancePath:s+"/auth/bearer",schemaPath:"#/properties/auth/properties/bearer/type",keyword:"type",params:{type:"\
object"}};e===null?e=[m]:e.push(m),r++}}if(u.headers!==void 0){let y=u.headers;if(y&&typeof y=="object"&&!Array.isArray(
y))for(const m in y){let $=y[m];if($&&typeof $=="object"&&!Array.isArray($)){if($.env===void 0){const g={instancePath:s+
"/auth/headers/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/auth/properties/headers/additionalPro\
perties/required",keyword:"required",params:{missingProperty:"env"}};e===null?e=[g]:e.push(g),r++}for(const g in $){const v=r;
if(g!=="env"){const P={instancePath:s+"/auth/headers/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties\
/auth/properties/headers/additionalProperties/propertyNames/enum",keyword:"enum",params:{allowedValues:Gr.properties.auth.
properties.headers.additionalProperties.propertyNames.enum},propertyName:g};e===null?e=[P]:e.push(P),r++}var l=v===r;if(!l){
const P={instancePath:s+"/auth/headers/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/auth/properti\
es/headers/additionalProperties/propertyNames",keyword:"propertyNames",params:{propertyName:g}};e===null?e=[P]:e.push(P),
r++}}if($.env!==void 0){let g=$.env;if(typeof g=="string"){if(!ws.test(g)){const v={instancePath:s+"/auth/headers/"+m.replace(
/~/g,"~0").replace(/\//g,"~1")+"/env",schemaPath:"#/properties/auth/properties/headers/additionalProperties/properties/e\
nv/pattern",keyword:"pattern",params:{pattern:"^[A-Z_][A-Z0-9_]*$"}};e===null?e=[v]:e.push(v),r++}}else{const v={instancePath:s+
"/auth/headers/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/env",schemaPath:"#/properties/auth/properties/headers/additi\
onalProperties/properties/env/type",keyword:"type",params:{type:"string"}};e===null?e=[v]:e.push(v),r++}}}else{const g={
instancePath:s+"/auth/headers/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/auth/properties/header\
s/additionalProperties/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}}else{const m={instancePath:s+
"/auth/headers",schemaPath:"#/properties/auth/properties/headers/type",keyword:"type",params:{type:"object"}};e===null?e=
[m]:e.push(m),r++}}}else{const y={instancePath:s+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type:"\
object"}};e===null?e=[y]:e.push(y),r++}}if(t.operations!==void 0){let u=t.operations;if(u&&typeof u=="object"&&!Array.isArray(
u)){for(const y in u){const m=r;if(typeof y=="string"&&!$s.test(y)){const $={instancePath:s+"/operations",schemaPath:"#/\
properties/operations/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"},propertyName:y};
e===null?e=[$]:e.push($),r++}var c=m===r;if(!c){const $={instancePath:s+"/operations",schemaPath:"#/properties/operation\
s/propertyNames",keyword:"propertyNames",params:{propertyName:y}};e===null?e=[$]:e.push($),r++}}for(const y in u)et(u[y],
{instancePath:s+"/operations/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:u,parentDataProperty:y,rootData:p})||
(e=e===null?et.errors:e.concat(et.errors),r=e.length)}else{const y={instancePath:s+"/operations",schemaPath:"#/propertie\
s/operations/type",keyword:"type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}}}else{const u={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}return rt.errors=e,r===0}const mn={if:{type:"\
object",required:["match"]},then:{type:"object",properties:{match:{$ref:"flow.schema.json#/definitions/words"},target:{$ref:"\
flow.schema.json#/definitions/target"}},required:["match"],propertyNames:{enum:["match","target"]}},else:{$ref:"flow.sch\
ema.json#/definitions/words"}};function yr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,
r=0;const d=r;let n=!0;const a=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const u={};e===null?e=[u]:e.push(u),r++}
var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const u=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.
keys(t).length<1){const m={instancePath:s,schemaPath:"#/then/minProperties",keyword:"minProperties",params:{limit:1}};e===
null?e=[m]:e.push(m),r++}for(const m in t)if(!Fe.test(m)){const $={instancePath:s,schemaPath:"#/then/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[$]:e.push($),r++}for(const m in t)if(Fe.test(
m)){let $=t[m];const g=r;let v=!0;const P=r;if(!Array.isArray($)){const h={};e===null?e=[h]:e.push(h),r++}var l=P===r;r=
g,e!==null&&(g?e.length=g:e=null);let f;if(l){const h=r;if(Array.isArray($)){if($.length<1){const w={instancePath:s+"/"+
m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/then/patternProperties/%5E(%3F!use%24)%5Ba-z%5D%7B2%2C3%7D(-%5BA-\
Za-z0-9%5D%2B)*%24/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[w]:e.push(w),r++}const b=$.length;for(let w=0;w<
b;w++)M($[w],{instancePath:s+"/"+m.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+w,parentData:$,parentDataProperty:w,rootData:p})||
(e=e===null?M.errors:e.concat(M.errors),r=e.length)}var l=h===r;v=l,f="then"}else{const h=r;M($,{instancePath:s+"/"+m.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:m,rootData:p})||(e=e===null?M.errors:e.concat(M.errors),r=
e.length);var l=h===r;v=l,f="else"}if(!v){const h={instancePath:s+"/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/then/patternProperties/%5E(%3F!use%24)%5Ba-z%5D%7B2%2C3%7D(-%5BA-Za-z0-9%5D%2B)*%24/if",keyword:"if",params:{failingKeyword:f}};
e===null?e=[h]:e.push(h),r++}}}var o=u===r;n=o,i="then"}else{const u=r,y=r;let m=!0;const $=r;if(!Array.isArray(t)){const P={};
e===null?e=[P]:e.push(P),r++}var c=$===r;r=y,e!==null&&(y?e.length=y:e=null);let g;if(c){const P=r;if(Array.isArray(t)){
if(t.length<1){const _={instancePath:s,schemaPath:"#/else/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=
[_]:e.push(_),r++}const h=t.length;for(let _=0;_<h;_++)M(t[_],{instancePath:s+"/"+_,parentData:t,parentDataProperty:_,rootData:p})||
(e=e===null?M.errors:e.concat(M.errors),r=e.length)}var c=P===r;m=c,g="then"}else{const P=r;M(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:p})||(e=e===null?M.errors:e.concat(M.errors),r=e.length);var c=P===r;m=c,g="else"}if(!m){const P={
instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:g}};e===null?e=[P]:e.push(P),r++}var o=u===r;n=
o,i="else"}if(!n){const u={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[u]:e.push(
u),r++}return yr.errors=e,r===0}const Gt=new RegExp("^[$A-Za-z_][A-Za-z0-9_]*$","");function wr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){
let e=null,r=0;if(typeof t=="string"){if(!Gt.test(t)){const d={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{
pattern:"^[$A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}return wr.errors=e,r===0}function tt(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(r===a)if(t&&typeof t=="object"&&!Array.
isArray(t)){let c;if(t.match===void 0&&(c="match")){const u={};e===null?e=[u]:e.push(u),r++}}else{const c={};e===null?e=
[c]:e.push(c),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const c=r;if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.match===void 0){const y={instancePath:s,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"\
match"}};e===null?e=[y]:e.push(y),r++}for(const y in t){const m=r;if(!(y==="match"||y==="target")){const $={instancePath:s,
schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:mn.then.propertyNames.enum},propertyName:y};
e===null?e=[$]:e.push($),r++}var l=m===r;if(!l){const $={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"prope\
rtyNames",params:{propertyName:y}};e===null?e=[$]:e.push($),r++}}t.match!==void 0&&(yr(t.match,{instancePath:s+"/match",
parentData:t,parentDataProperty:"match",rootData:p})||(e=e===null?yr.errors:e.concat(yr.errors),r=e.length)),t.target!==
void 0&&(wr(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:p})||(e=e===null?wr.errors:
e.concat(wr.errors),r=e.length))}else{const y={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"obje\
ct"}};e===null?e=[y]:e.push(y),r++}var o=c===r;n=o,i="then"}else{const c=r;yr(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:p})||(e=e===null?yr.errors:e.concat(yr.errors),r=e.length);var o=c===r;n=o,i="else"}if(!n){const c={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[c]:e.push(c),r++}return tt.errors=e,r===0}const Gs={
type:"object",properties:{user:{$ref:"#/definitions/data"},group:{$ref:"#/definitions/data"},conversation:{$ref:"#/defin\
itions/data"},table:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},key:{$ref:"#/definitions/data"}},minProperties:1,
maxProperties:2,dependencies:{table:["key"],key:["table"]},propertyNames:{enum:["user","group","conversation","table","k\
ey"]}};function st(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(Object.keys(t).length>2){const n={instancePath:s,schemaPath:"#/maxProperties",keyword:"m\
axProperties",params:{limit:2}};e===null?e=[n]:e.push(n),r++}if(Object.keys(t).length<1){const n={instancePath:s,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n===
"user"||n==="group"||n==="conversation"||n==="table"||n==="key")){const o={instancePath:s,schemaPath:"#/propertyNames/en\
um",keyword:"enum",params:{allowedValues:Gs.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;
if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=
[o]:e.push(o),r++}}if(t.table!==void 0&&t.key===void 0){const n={instancePath:s,schemaPath:"#/dependencies",keyword:"dep\
endencies",params:{property:"table",missingProperty:"key",depsCount:1,deps:"key"}};e===null?e=[n]:e.push(n),r++}if(t.key!==
void 0&&t.table===void 0){const n={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"k\
ey",missingProperty:"table",depsCount:1,deps:"table"}};e===null?e=[n]:e.push(n),r++}if(t.user!==void 0&&(z(t.user,{instancePath:s+
"/user",parentData:t,parentDataProperty:"user",rootData:p})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.group!==
void 0&&(z(t.group,{instancePath:s+"/group",parentData:t,parentDataProperty:"group",rootData:p})||(e=e===null?z.errors:e.
concat(z.errors),r=e.length)),t.conversation!==void 0&&(z(t.conversation,{instancePath:s+"/conversation",parentData:t,parentDataProperty:"\
conversation",rootData:p})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.table!==void 0){let n=t.table;if(typeof n==
"string"){if(!L.test(n)){const a={instancePath:s+"/table",schemaPath:"#/properties/table/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/table",schemaPath:"#/p\
roperties/table/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}t.key!==void 0&&(z(t.key,{instancePath:s+
"/key",parentData:t,parentDataProperty:"key",rootData:p})||(e=e===null?z.errors:e.concat(z.errors),r=e.length))}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return st.errors=
e,r===0}const As={if:{type:"object"},then:{type:"object",properties:{match:{if:{type:"array"},then:{items:{$ref:"#/definitions/d\
ataMatch"},minItems:1},else:{$ref:"#/definitions/dataMatch"}},guard:{$ref:"#/definitions/expression"},set:{$ref:"#/defin\
itions/assignments"},say:{$ref:"#/definitions/messages"},actions:{$ref:"#/definitions/actions"},target:{$ref:"#/definiti\
ons/target"},reenter:{type:"boolean"},call:{$ref:"#/definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"\
#/definitions/assignments"},resume:{enum:["ask","silent","confirm"]},capture:{type:"boolean"},global:{type:"boolean"}},propertyNames:{
enum:["match","guard","set","say","actions","target","reenter","call","with","save","resume","capture","global"]}},else:{
$ref:"#/definitions/target"}};function pe(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(Object.keys(t).length<1){const d={instancePath:s,schemaPath:"#/minProperties",keyword:"minPr\
operties",params:{limit:1}};e===null?e=[d]:e.push(d),r++}for(const d in t)M(t[d],{instancePath:s+"/"+d.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:t,parentDataProperty:d,rootData:p})||(e=e===null?M.errors:e.concat(M.errors),r=e.length)}else{
const d={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[d]:e.push(d),r++}return pe.
errors=e,r===0}const cn=new RegExp("^((user|group)[.])?[A-Za-z_][A-Za-z0-9_]*$","");function E(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const n={instancePath:s,
schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;
if(typeof n=="string"&&!cn.test(n)){const o={instancePath:s,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^((user|group)[.])?[A-Za-z_][A-Za-z0-9_]*$"},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}
for(const n in t)z(t[n],{instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:n,rootData:p})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),r++}return E.errors=e,r===0}function nt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.text!==void 0&&(U(t.text,{instancePath:s+"/text",parentData:t,parentDataProperty:"text",rootData:p})||
(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.use!==void 0&&typeof t.use!="string"){const d={instancePath:s+"/u\
se",schemaPath:"#/properties/use/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}t.altText!==void 0&&
(U(t.altText,{instancePath:s+"/altText",parentData:t,parentDataProperty:"altText",rootData:p})||(e=e===null?U.errors:e.concat(
U.errors),r=e.length)),t.$if!==void 0&&(q(t.$if,{instancePath:s+"/$if",parentData:t,parentDataProperty:"$if",rootData:p})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length))}else{const d={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[d]:e.push(d),r++}return nt.errors=e,r===0}function be(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:p=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const u={};
e===null?e=[u]:e.push(u),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const u=r,y=r;let m=!0;const $=r;
if(t&&typeof t=="object"&&!Array.isArray(t))for(const P in t){const f=r;if(typeof P=="string"&&!Fe.test(P)){const h={};e===
null?e=[h]:e.push(h),r++}var l=f===r;if(!l){const h={};e===null?e=[h]:e.push(h),r++;break}}var c=$===r;r=y,e!==null&&(y?
e.length=y:e=null);let g;if(c){const P=r;je(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?
je.errors:e.concat(je.errors),r=e.length);var c=P===r;m=c,g="then"}else{const P=r;nt(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:p})||(e=e===null?nt.errors:e.concat(nt.errors),r=e.length);var c=P===r;m=c,g="else"}if(!m){const P={instancePath:s,
schemaPath:"#/then/if",keyword:"if",params:{failingKeyword:g}};e===null?e=[P]:e.push(P),r++}var o=u===r;n=o,i="then"}else{
const u=r;M(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?M.errors:e.concat(M.errors),r=
e.length);var o=u===r;n=o,i="else"}if(!n){const u={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};
e===null?e=[u]:e.push(u),r++}return be.errors=e,r===0}function K(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:p=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!Array.isArray(t)){const l={};e===null?e=[l]:e.push(l),
r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const l=r;if(Array.isArray(t)){if(t.length<1){const y={instancePath:s,
schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[y]:e.push(y),r++}const u=t.length;for(let y=0;y<
u;y++)be(t[y],{instancePath:s+"/"+y,parentData:t,parentDataProperty:y,rootData:p})||(e=e===null?be.errors:e.concat(be.errors),
r=e.length)}var o=l===r;n=o,i="then"}else{const l=r;be(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||
(e=e===null?be.errors:e.concat(be.errors),r=e.length);var o=l===r;n=o,i="else"}if(!n){const l={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[l]:e.push(l),r++}return K.errors=e,r===0}const Ns={if:{type:"string"},then:{enum:["flush","markAsRead","loading"]},else:{if:{required:["say"]},then:{$ref:"#/defi\
nitions/sayAction"},else:{if:{required:["set"]},then:{$ref:"#/definitions/setAction"},else:{if:{required:["raise"]},then:{
$ref:"#/definitions/raiseAction"},else:{if:{required:["schedule"]},then:{$ref:"#/definitions/scheduleAction"},else:{if:{
required:["unschedule"]},then:{$ref:"#/definitions/unscheduleAction"},else:{if:{required:["request"]},then:{$ref:"#/defi\
nitions/requestAction"},else:{if:{required:["run"]},then:{$ref:"#/definitions/runAction"},else:{if:{required:["put"]},then:{
$ref:"#/definitions/putAction"},else:{if:{required:["take"]},then:{$ref:"#/definitions/takeAction"},else:{if:{required:[
"get"]},then:{$ref:"#/definitions/getAction"},else:{if:{required:["list"]},then:{$ref:"#/definitions/listAction"},else:{
if:{required:["push"]},then:{$ref:"#/definitions/pushAction"},else:{if:{required:["sendTo"]},then:{$ref:"#/definitions/s\
endToAction"},else:{if:{required:["loading"]},then:{$ref:"#/definitions/loadingAction"},else:{if:{required:["markAsRead"]},
then:{$ref:"#/definitions/markAsReadAction"},else:{if:{required:["flush"]},then:{$ref:"#/definitions/flushAction"},else:{
if:{required:["track"]},then:{$ref:"#/definitions/trackAction"},else:{type:"object",properties:{say:!0,set:!0,raise:!0,schedule:!0,
unschedule:!0,request:!0,run:!0,loading:!0,markAsRead:!0,flush:!0,track:!0,put:!0,take:!0,get:!0,list:!0,push:!0,sendTo:!0},
minProperties:1,propertyNames:{enum:["say","set","raise","schedule","unschedule","request","run","loading","markAsRead",
"flush","track","put","take","get","list","push","sendTo"]}}}}}}}}}}}}}}}}}}}},hn={type:"object",properties:{say:{$ref:"\
#/definitions/messages"},guard:{$ref:"#/definitions/expression"}},required:["say"],propertyNames:{enum:["say","guard"]}};
function it(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="obj\
ect"&&!Array.isArray(t)){if(t.say===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
say"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n==="say"||n==="guard")){const o={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:hn.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(
o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};
e===null?e=[o]:e.push(o),r++}}t.say!==void 0&&(K(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:p})||
(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.guard!==void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,
parentDataProperty:"guard",rootData:p})||(e=e===null?q.errors:e.concat(q.errors),r=e.length))}else{const n={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return it.errors=e,r===0}const dn={
type:"object",properties:{set:{$ref:"#/definitions/assignments"},guard:{$ref:"#/definitions/expression"}},required:["set"],
propertyNames:{enum:["set","guard"]}};function ot(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.set===void 0){const n={instancePath:s,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"set"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n===
"set"||n==="guard")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:dn.propertyNames.
enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}t.set!==void 0&&(E(t.set,{instancePath:s+
"/set",parentData:t,parentDataProperty:"set",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.guard!==
void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:p})||(e=e===null?q.errors:e.
concat(q.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[n]:e.push(n),r++}return ot.errors=e,r===0}const js={type:"object",properties:{raise:{if:{type:"object"},then:{type:"\
object",properties:{event:{type:"string"},data:{$ref:"#/definitions/data"}},required:["event"],propertyNames:{enum:["eve\
nt","data"]}},else:{type:"string"}},guard:{$ref:"#/definitions/expression"}},required:["raise"],propertyNames:{enum:["ra\
ise","guard"]}};function pt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.raise===void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"raise"}};e===null?e=[o]:e.push(o),r++}for(const o in t){const i=r;if(!(o==="raise"||o===
"guard")){const l={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:js.propertyNames.
enum},propertyName:o};e===null?e=[l]:e.push(l),r++}var d=i===r;if(!d){const l={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[l]:e.push(l),r++}}if(t.raise!==void 0){let o=t.raise;const i=r;
let l=!0;const c=r;if(!(o&&typeof o=="object"&&!Array.isArray(o))){const y={};e===null?e=[y]:e.push(y),r++}var n=c===r;r=
i,e!==null&&(i?e.length=i:e=null);let u;if(n){const y=r;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.event===void 0){
const $={instancePath:s+"/raise",schemaPath:"#/properties/raise/then/required",keyword:"required",params:{missingProperty:"\
event"}};e===null?e=[$]:e.push($),r++}for(const $ in o){const g=r;if(!($==="event"||$==="data")){const v={instancePath:s+
"/raise",schemaPath:"#/properties/raise/then/propertyNames/enum",keyword:"enum",params:{allowedValues:js.properties.raise.
then.propertyNames.enum},propertyName:$};e===null?e=[v]:e.push(v),r++}var a=g===r;if(!a){const v={instancePath:s+"/raise",
schemaPath:"#/properties/raise/then/propertyNames",keyword:"propertyNames",params:{propertyName:$}};e===null?e=[v]:e.push(
v),r++}}if(o.event!==void 0&&typeof o.event!="string"){const $={instancePath:s+"/raise/event",schemaPath:"#/properties/r\
aise/then/properties/event/type",keyword:"type",params:{type:"string"}};e===null?e=[$]:e.push($),r++}o.data!==void 0&&(z(
o.data,{instancePath:s+"/raise/data",parentData:o,parentDataProperty:"data",rootData:p})||(e=e===null?z.errors:e.concat(
z.errors),r=e.length))}else{const $={instancePath:s+"/raise",schemaPath:"#/properties/raise/then/type",keyword:"type",params:{
type:"object"}};e===null?e=[$]:e.push($),r++}var n=y===r;l=n,u="then"}else{const y=r;if(typeof o!="string"){const $={instancePath:s+
"/raise",schemaPath:"#/properties/raise/else/type",keyword:"type",params:{type:"string"}};e===null?e=[$]:e.push($),r++}var n=y===
r;l=n,u="else"}if(!l){const y={instancePath:s+"/raise",schemaPath:"#/properties/raise/if",keyword:"if",params:{failingKeyword:u}};
e===null?e=[y]:e.push(y),r++}}t.guard!==void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"gua\
rd",rootData:p})||(e=e===null?q.errors:e.concat(q.errors),r=e.length))}else{const o={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return pt.errors=e,r===0}const Jr={type:"object",properties:{
schedule:{if:{required:["at"]},then:{type:"object",properties:{id:{type:"string"},at:{$ref:"#/definitions/data"},event:{
type:"string"},data:{$ref:"#/definitions/dataMap"},late:{enum:["now","skip"]},detached:{type:"boolean"}},required:["at",
"event"],propertyNames:{enum:["id","at","event","data","late","detached"]}},else:{type:"object",properties:{id:{type:"st\
ring"},in:{$ref:"#/definitions/wait"},event:{type:"string"},data:{$ref:"#/definitions/dataMap"},late:{enum:["now","skip"]},
detached:{type:"boolean"}},required:["in","event"],propertyNames:{enum:["id","in","event","data","late","detached"]}}},guard:{
$ref:"#/definitions/expression"}},required:["schedule"],propertyNames:{enum:["schedule","guard"]}};function I(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t))for(const d in t)
z(t[d],{instancePath:s+"/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:d,rootData:p})||(e=e===
null?z.errors:e.concat(z.errors),r=e.length);else{const d={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[d]:e.push(d),r++}return I.errors=e,r===0}const Js=new RegExp("^(=.*|([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+)$","");function fe(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:p=t}={}){let e=null,r=0;if(typeof t=="string"){if(!Js.test(t)){const d={instancePath:s,schemaPath:"#/pattern",keyword:"\
pattern",params:{pattern:"^(=.*|([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+)$"}};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}return fe.errors=e,r===0}function lt(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.schedule===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
schedule"}};e===null?e=[i]:e.push(i),r++}for(const i in t){const l=r;if(!(i==="schedule"||i==="guard")){const c={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Jr.propertyNames.enum},propertyName:i};e===null?e=
[c]:e.push(c),r++}var d=l===r;if(!d){const c={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:i}};e===null?e=[c]:e.push(c),r++}}if(t.schedule!==void 0){let i=t.schedule;const l=r;let c=!0;const u=r;if(i&&
typeof i=="object"&&!Array.isArray(i)){let m;if(i.at===void 0&&(m="at")){const $={};e===null?e=[$]:e.push($),r++}}var n=u===
r;r=l,e!==null&&(l?e.length=l:e=null);let y;if(n){const m=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.at===void 0){
const g={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/then/required",keyword:"required",params:{missingProperty:"\
at"}};e===null?e=[g]:e.push(g),r++}if(i.event===void 0){const g={instancePath:s+"/schedule",schemaPath:"#/properties/sch\
edule/then/required",keyword:"required",params:{missingProperty:"event"}};e===null?e=[g]:e.push(g),r++}for(const g in i){
const v=r;if(!(g==="id"||g==="at"||g==="event"||g==="data"||g==="late"||g==="detached")){const P={instancePath:s+"/sched\
ule",schemaPath:"#/properties/schedule/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Jr.properties.schedule.
then.propertyNames.enum},propertyName:g};e===null?e=[P]:e.push(P),r++}var a=v===r;if(!a){const P={instancePath:s+"/sched\
ule",schemaPath:"#/properties/schedule/then/propertyNames",keyword:"propertyNames",params:{propertyName:g}};e===null?e=[
P]:e.push(P),r++}}if(i.id!==void 0&&typeof i.id!="string"){const g={instancePath:s+"/schedule/id",schemaPath:"#/properti\
es/schedule/then/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}if(i.at!==void 0&&
(z(i.at,{instancePath:s+"/schedule/at",parentData:i,parentDataProperty:"at",rootData:p})||(e=e===null?z.errors:e.concat(
z.errors),r=e.length)),i.event!==void 0&&typeof i.event!="string"){const g={instancePath:s+"/schedule/event",schemaPath:"\
#/properties/schedule/then/properties/event/type",keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}if(i.
data!==void 0&&(I(i.data,{instancePath:s+"/schedule/data",parentData:i,parentDataProperty:"data",rootData:p})||(e=e===null?
I.errors:e.concat(I.errors),r=e.length)),i.late!==void 0){let g=i.late;if(!(g==="now"||g==="skip")){const v={instancePath:s+
"/schedule/late",schemaPath:"#/properties/schedule/then/properties/late/enum",keyword:"enum",params:{allowedValues:Jr.properties.
schedule.then.properties.late.enum}};e===null?e=[v]:e.push(v),r++}}if(i.detached!==void 0&&typeof i.detached!="boolean"){
const g={instancePath:s+"/schedule/detached",schemaPath:"#/properties/schedule/then/properties/detached/type",keyword:"t\
ype",params:{type:"boolean"}};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:s+"/schedule",schemaPath:"#/prope\
rties/schedule/then/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}var n=m===r;c=n,y="then"}else{
const m=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.in===void 0){const g={instancePath:s+"/schedule",schemaPath:"\
#/properties/schedule/else/required",keyword:"required",params:{missingProperty:"in"}};e===null?e=[g]:e.push(g),r++}if(i.
event===void 0){const g={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else/required",keyword:"required",
params:{missingProperty:"event"}};e===null?e=[g]:e.push(g),r++}for(const g in i){const v=r;if(!(g==="id"||g==="in"||g===
"event"||g==="data"||g==="late"||g==="detached")){const P={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/\
else/propertyNames/enum",keyword:"enum",params:{allowedValues:Jr.properties.schedule.else.propertyNames.enum},propertyName:g};
e===null?e=[P]:e.push(P),r++}var o=v===r;if(!o){const P={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/el\
se/propertyNames",keyword:"propertyNames",params:{propertyName:g}};e===null?e=[P]:e.push(P),r++}}if(i.id!==void 0&&typeof i.
id!="string"){const g={instancePath:s+"/schedule/id",schemaPath:"#/properties/schedule/else/properties/id/type",keyword:"\
type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}if(i.in!==void 0&&(fe(i.in,{instancePath:s+"/schedule/in",parentData:i,
parentDataProperty:"in",rootData:p})||(e=e===null?fe.errors:e.concat(fe.errors),r=e.length)),i.event!==void 0&&typeof i.
event!="string"){const g={instancePath:s+"/schedule/event",schemaPath:"#/properties/schedule/else/properties/event/type",
keyword:"type",params:{type:"string"}};e===null?e=[g]:e.push(g),r++}if(i.data!==void 0&&(I(i.data,{instancePath:s+"/sche\
dule/data",parentData:i,parentDataProperty:"data",rootData:p})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),i.late!==
void 0){let g=i.late;if(!(g==="now"||g==="skip")){const v={instancePath:s+"/schedule/late",schemaPath:"#/properties/sche\
dule/else/properties/late/enum",keyword:"enum",params:{allowedValues:Jr.properties.schedule.else.properties.late.enum}};
e===null?e=[v]:e.push(v),r++}}if(i.detached!==void 0&&typeof i.detached!="boolean"){const g={instancePath:s+"/schedule/d\
etached",schemaPath:"#/properties/schedule/else/properties/detached/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[g]:e.push(g),r++}}else{const g={instancePath:s+"/schedule",schemaPath:"#/properties/schedule/else/type",keyword:"type",
params:{type:"object"}};e===null?e=[g]:e.push(g),r++}var n=m===r;c=n,y="else"}if(!c){const m={instancePath:s+"/schedule",
schemaPath:"#/properties/schedule/if",keyword:"if",params:{failingKeyword:y}};e===null?e=[m]:e.push(m),r++}}t.guard!==void 0&&
(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:p})||(e=e===null?q.errors:e.concat(
q.errors),r=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[i]:e.push(i),r++}return lt.errors=e,r===0}const gn={type:"object",properties:{unschedule:{type:"string"},guard:{$ref:"\
#/definitions/expression"}},required:["unschedule"],propertyNames:{enum:["unschedule","guard"]}};function at(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.unschedule===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"unschedule"}};e===null?
e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n==="unschedule"||n==="guard")){const o={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:gn.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(
o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};
e===null?e=[o]:e.push(o),r++}}if(t.unschedule!==void 0&&typeof t.unschedule!="string"){const n={instancePath:s+"/unsched\
ule",schemaPath:"#/properties/unschedule/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}t.guard!==
void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:p})||(e=e===null?q.errors:e.
concat(q.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[n]:e.push(n),r++}return at.errors=e,r===0}const wn={type:"object",properties:{request:{type:"string",pattern:"^[\
A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$"},guard:{$ref:"#/definitions/expression"},id:{type:"string"},with:{$ref:"\
#/definitions/dataMap"},echo:{$ref:"#/definitions/dataMap"}},required:["request"],propertyNames:{enum:["request","guard",
"id","with","echo"]}},Qs=new RegExp("^[A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$","");function ft(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.request===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"request"}};e===null?
e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n==="request"||n==="guard"||n==="id"||n==="with"||n==="echo")){const o={
instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:wn.propertyNames.enum},propertyName:n};
e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.request!==void 0){let n=t.request;if(typeof n=="string"){
if(!Qs.test(n)){const a={instancePath:s+"/request",schemaPath:"#/properties/request/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/requ\
est",schemaPath:"#/properties/request/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(t.guard!==
void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:p})||(e=e===null?q.errors:e.
concat(q.errors),r=e.length)),t.id!==void 0&&typeof t.id!="string"){const n={instancePath:s+"/id",schemaPath:"#/properti\
es/id/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}t.with!==void 0&&(I(t.with,{instancePath:s+
"/with",parentData:t,parentDataProperty:"with",rootData:p})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.echo!==
void 0&&(I(t.echo,{instancePath:s+"/echo",parentData:t,parentDataProperty:"echo",rootData:p})||(e=e===null?I.errors:e.concat(
I.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[n]:e.push(n),r++}return ft.errors=e,r===0}const vn={type:"object",properties:{run:{type:"string"},guard:{$ref:"#/defi\
nitions/expression"},id:{type:"string"},with:{$ref:"#/definitions/dataMap"},echo:{$ref:"#/definitions/dataMap"}},required:[
"run"],propertyNames:{enum:["run","guard","id","with","echo"]}};function ut(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.run===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"run"}};e===null?e=[n]:e.push(n),r++}for(const n in t){
const a=r;if(!(n==="run"||n==="guard"||n==="id"||n==="with"||n==="echo")){const o={instancePath:s,schemaPath:"#/property\
Names/enum",keyword:"enum",params:{allowedValues:vn.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===
r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?
e=[o]:e.push(o),r++}}if(t.run!==void 0&&typeof t.run!="string"){const n={instancePath:s+"/run",schemaPath:"#/properties/\
run/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(t.guard!==void 0&&(q(t.guard,{instancePath:s+
"/guard",parentData:t,parentDataProperty:"guard",rootData:p})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.id!==
void 0&&typeof t.id!="string"){const n={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"\
string"}};e===null?e=[n]:e.push(n),r++}t.with!==void 0&&(I(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"\
with",rootData:p})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.echo!==void 0&&(I(t.echo,{instancePath:s+"/ec\
ho",parentData:t,parentDataProperty:"echo",rootData:p})||(e=e===null?I.errors:e.concat(I.errors),r=e.length))}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return ut.errors=
e,r===0}const kn={type:"object",properties:{put:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},guard:{$ref:"#/defini\
tions/expression"},key:{$ref:"#/definitions/data"},value:{$ref:"#/definitions/data"},ifAbsent:{type:"boolean"},id:{type:"\
string"},echo:{$ref:"#/definitions/dataMap"}},required:["put","key","value"],propertyNames:{enum:["put","guard","key","v\
alue","ifAbsent","id","echo"]}};function yt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.put===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"put"}};e===null?e=[n]:e.push(n),r++}if(t.key===void 0){const n={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[n]:e.push(n),r++}if(t.value===void 0){const n={
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"}};e===null?e=[n]:e.push(n),r++}
for(const n in t){const a=r;if(!(n==="put"||n==="guard"||n==="key"||n==="value"||n==="ifAbsent"||n==="id"||n==="echo")){
const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:kn.propertyNames.enum},propertyName:n};
e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.put!==void 0){let n=t.put;if(typeof n=="string"){if(!L.
test(n)){const a={instancePath:s+"/put",schemaPath:"#/properties/put/pattern",keyword:"pattern",params:{pattern:"^[A-Za-\
z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/put",schemaPath:"#/properties/put/type",
keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(t.guard!==void 0&&(q(t.guard,{instancePath:s+"/g\
uard",parentData:t,parentDataProperty:"guard",rootData:p})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.key!==
void 0&&(z(t.key,{instancePath:s+"/key",parentData:t,parentDataProperty:"key",rootData:p})||(e=e===null?z.errors:e.concat(
z.errors),r=e.length)),t.value!==void 0&&(z(t.value,{instancePath:s+"/value",parentData:t,parentDataProperty:"value",rootData:p})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.ifAbsent!==void 0&&typeof t.ifAbsent!="boolean"){const n={instancePath:s+
"/ifAbsent",schemaPath:"#/properties/ifAbsent/type",keyword:"type",params:{type:"boolean"}};e===null?e=[n]:e.push(n),r++}
if(t.id!==void 0&&typeof t.id!="string"){const n={instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"}};e===null?e=[n]:e.push(n),r++}t.echo!==void 0&&(I(t.echo,{instancePath:s+"/echo",parentData:t,parentDataProperty:"\
echo",rootData:p})||(e=e===null?I.errors:e.concat(I.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return yt.errors=e,r===0}const Pn={type:"object",properties:{
take:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},guard:{$ref:"#/definitions/expression"},key:{$ref:"#/definitions\
/data"},id:{type:"string"},echo:{$ref:"#/definitions/dataMap"}},required:["take","key"],propertyNames:{enum:["take","gua\
rd","key","id","echo"]}};function mt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.take===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"take"}};e===null?e=[n]:e.push(n),r++}if(t.key===void 0){const n={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;
if(!(n==="take"||n==="guard"||n==="key"||n==="id"||n==="echo")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",
keyword:"enum",params:{allowedValues:Pn.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){
const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(
o),r++}}if(t.take!==void 0){let n=t.take;if(typeof n=="string"){if(!L.test(n)){const a={instancePath:s+"/take",schemaPath:"\
#/properties/take/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{
const a={instancePath:s+"/take",schemaPath:"#/properties/take/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:
e.push(a),r++}}if(t.guard!==void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:p})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.key!==void 0&&(z(t.key,{instancePath:s+"/key",parentData:t,parentDataProperty:"\
key",rootData:p})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.id!==void 0&&typeof t.id!="string"){const n={instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}t.echo!==void 0&&
(I(t.echo,{instancePath:s+"/echo",parentData:t,parentDataProperty:"echo",rootData:p})||(e=e===null?I.errors:e.concat(I.errors),
r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(
n),r++}return mt.errors=e,r===0}const $n={type:"object",properties:{get:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},
guard:{$ref:"#/definitions/expression"},key:{$ref:"#/definitions/data"},id:{type:"string"},echo:{$ref:"#/definitions/dat\
aMap"}},required:["get","key"],propertyNames:{enum:["get","guard","key","id","echo"]}};function ct(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.get===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"get"}};e===null?e=[n]:
e.push(n),r++}if(t.key===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
key"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n==="get"||n==="guard"||n==="key"||n==="id"||n==="e\
cho")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:$n.propertyNames.enum},
propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"\
propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.get!==void 0){let n=t.get;if(typeof n=="strin\
g"){if(!L.test(n)){const a={instancePath:s+"/get",schemaPath:"#/properties/get/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/get",schemaPath:"#/properties/g\
et/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(t.guard!==void 0&&(q(t.guard,{instancePath:s+
"/guard",parentData:t,parentDataProperty:"guard",rootData:p})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.key!==
void 0&&(z(t.key,{instancePath:s+"/key",parentData:t,parentDataProperty:"key",rootData:p})||(e=e===null?z.errors:e.concat(
z.errors),r=e.length)),t.id!==void 0&&typeof t.id!="string"){const n={instancePath:s+"/id",schemaPath:"#/properties/id/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}t.echo!==void 0&&(I(t.echo,{instancePath:s+"/ec\
ho",parentData:t,parentDataProperty:"echo",rootData:p})||(e=e===null?I.errors:e.concat(I.errors),r=e.length))}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return ct.errors=
e,r===0}const bn={type:"object",properties:{list:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},guard:{$ref:"#/defin\
itions/expression"},where:{$ref:"#/definitions/expression"},orderBy:{$ref:"#/definitions/expression"},limit:{$ref:"#/def\
initions/data"},id:{type:"string"},echo:{$ref:"#/definitions/dataMap"}},required:["list"],propertyNames:{enum:["list","g\
uard","where","orderBy","limit","id","echo"]}};function ht(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.list===void 0){const n={instancePath:s,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"list"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n===
"list"||n==="guard"||n==="where"||n==="orderBy"||n==="limit"||n==="id"||n==="echo")){const o={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:bn.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(
o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};
e===null?e=[o]:e.push(o),r++}}if(t.list!==void 0){let n=t.list;if(typeof n=="string"){if(!L.test(n)){const a={instancePath:s+
"/list",schemaPath:"#/properties/list/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=
[a]:e.push(a),r++}}else{const a={instancePath:s+"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type:"\
string"}};e===null?e=[a]:e.push(a),r++}}if(t.guard!==void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:p})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.where!==void 0&&(q(t.where,{instancePath:s+"\
/where",parentData:t,parentDataProperty:"where",rootData:p})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.orderBy!==
void 0&&(q(t.orderBy,{instancePath:s+"/orderBy",parentData:t,parentDataProperty:"orderBy",rootData:p})||(e=e===null?q.errors:
e.concat(q.errors),r=e.length)),t.limit!==void 0&&(z(t.limit,{instancePath:s+"/limit",parentData:t,parentDataProperty:"l\
imit",rootData:p})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.id!==void 0&&typeof t.id!="string"){const n={
instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}
t.echo!==void 0&&(I(t.echo,{instancePath:s+"/echo",parentData:t,parentDataProperty:"echo",rootData:p})||(e=e===null?I.errors:
e.concat(I.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[n]:e.push(n),r++}return ht.errors=e,r===0}const Ds={type:"object",properties:{push:{type:"object",properties:{
to:{$ref:"#/definitions/chatReceiver"},say:{$ref:"#/definitions/messages"},id:{type:"string"}},required:["to","say"],propertyNames:{
enum:["to","say","id"]}},guard:{$ref:"#/definitions/expression"}},required:["push"],propertyNames:{enum:["push","guard"]}},
_n={type:"object",properties:{user:{$ref:"#/definitions/data"},group:{$ref:"#/definitions/data"}},minProperties:1,maxProperties:1,
propertyNames:{enum:["user","group"]}};function dt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length>1){const n={instancePath:s,schemaPath:"\
#/maxProperties",keyword:"maxProperties",params:{limit:1}};e===null?e=[n]:e.push(n),r++}if(Object.keys(t).length<1){const n={
instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[n]:e.push(n),r++}for(const n in t){
const a=r;if(!(n==="user"||n==="group")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{
allowedValues:_n.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}t.user!==void 0&&
(z(t.user,{instancePath:s+"/user",parentData:t,parentDataProperty:"user",rootData:p})||(e=e===null?z.errors:e.concat(z.errors),
r=e.length)),t.group!==void 0&&(z(t.group,{instancePath:s+"/group",parentData:t,parentDataProperty:"group",rootData:p})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[n]:e.push(n),r++}return dt.errors=e,r===0}function gt(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.push===void 0){const a={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"push"}};e===null?e=[a]:e.push(a),r++}for(const a in t){
const o=r;if(!(a==="push"||a==="guard")){const i={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{
allowedValues:Ds.propertyNames.enum},propertyName:a};e===null?e=[i]:e.push(i),r++}var d=o===r;if(!d){const i={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?e=[i]:e.push(i),r++}}if(t.push!==
void 0){let a=t.push;if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.to===void 0){const o={instancePath:s+"/push",schemaPath:"\
#/properties/push/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[o]:e.push(o),r++}if(a.say===void 0){
const o={instancePath:s+"/push",schemaPath:"#/properties/push/required",keyword:"required",params:{missingProperty:"say"}};
e===null?e=[o]:e.push(o),r++}for(const o in a){const i=r;if(!(o==="to"||o==="say"||o==="id")){const l={instancePath:s+"/\
push",schemaPath:"#/properties/push/propertyNames/enum",keyword:"enum",params:{allowedValues:Ds.properties.push.propertyNames.
enum},propertyName:o};e===null?e=[l]:e.push(l),r++}var n=i===r;if(!n){const l={instancePath:s+"/push",schemaPath:"#/prop\
erties/push/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[l]:e.push(l),r++}}if(a.to!==void 0&&
(dt(a.to,{instancePath:s+"/push/to",parentData:a,parentDataProperty:"to",rootData:p})||(e=e===null?dt.errors:e.concat(dt.
errors),r=e.length)),a.say!==void 0&&(K(a.say,{instancePath:s+"/push/say",parentData:a,parentDataProperty:"say",rootData:p})||
(e=e===null?K.errors:e.concat(K.errors),r=e.length)),a.id!==void 0&&typeof a.id!="string"){const o={instancePath:s+"/pus\
h/id",schemaPath:"#/properties/push/properties/id/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),
r++}}else{const o={instancePath:s+"/push",schemaPath:"#/properties/push/type",keyword:"type",params:{type:"object"}};e===
null?e=[o]:e.push(o),r++}}t.guard!==void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",
rootData:p})||(e=e===null?q.errors:e.concat(q.errors),r=e.length))}else{const a={instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}return gt.errors=e,r===0}const xs={type:"object",properties:{
sendTo:{type:"object",properties:{to:{$ref:"#/definitions/receiver"},event:{type:"string"},data:{$ref:"#/definitions/dat\
aMap"}},required:["to","event"],propertyNames:{enum:["to","event","data"]}},guard:{$ref:"#/definitions/expression"}},required:[
"sendTo"],propertyNames:{enum:["sendTo","guard"]}};function wt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length>2){const n={instancePath:s,schemaPath:"\
#/maxProperties",keyword:"maxProperties",params:{limit:2}};e===null?e=[n]:e.push(n),r++}if(Object.keys(t).length<1){const n={
instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[n]:e.push(n),r++}for(const n in t){
const a=r;if(!(n==="user"||n==="group"||n==="conversation"||n==="table"||n==="key")){const o={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:Gs.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(
o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};
e===null?e=[o]:e.push(o),r++}}if(t.table!==void 0&&t.key===void 0){const n={instancePath:s,schemaPath:"#/dependencies",keyword:"\
dependencies",params:{property:"table",missingProperty:"key",depsCount:1,deps:"key"}};e===null?e=[n]:e.push(n),r++}if(t.
key!==void 0&&t.table===void 0){const n={instancePath:s,schemaPath:"#/dependencies",keyword:"dependencies",params:{property:"\
key",missingProperty:"table",depsCount:1,deps:"table"}};e===null?e=[n]:e.push(n),r++}if(t.user!==void 0&&(z(t.user,{instancePath:s+
"/user",parentData:t,parentDataProperty:"user",rootData:p})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.group!==
void 0&&(z(t.group,{instancePath:s+"/group",parentData:t,parentDataProperty:"group",rootData:p})||(e=e===null?z.errors:e.
concat(z.errors),r=e.length)),t.conversation!==void 0&&(z(t.conversation,{instancePath:s+"/conversation",parentData:t,parentDataProperty:"\
conversation",rootData:p})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.table!==void 0){let n=t.table;if(typeof n==
"string"){if(!L.test(n)){const a={instancePath:s+"/table",schemaPath:"#/properties/table/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/table",schemaPath:"#/p\
roperties/table/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}t.key!==void 0&&(z(t.key,{instancePath:s+
"/key",parentData:t,parentDataProperty:"key",rootData:p})||(e=e===null?z.errors:e.concat(z.errors),r=e.length))}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return wt.errors=
e,r===0}function vt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.sendTo===void 0){const a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"sendTo"}};e===null?e=[a]:e.push(a),r++}for(const a in t){const o=r;if(!(a==="sendTo"||a==="guard")){const i={
instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:xs.propertyNames.enum},propertyName:a};
e===null?e=[i]:e.push(i),r++}var d=o===r;if(!d){const i={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:a}};e===null?e=[i]:e.push(i),r++}}if(t.sendTo!==void 0){let a=t.sendTo;if(a&&typeof a=="object"&&
!Array.isArray(a)){if(a.to===void 0){const o={instancePath:s+"/sendTo",schemaPath:"#/properties/sendTo/required",keyword:"\
required",params:{missingProperty:"to"}};e===null?e=[o]:e.push(o),r++}if(a.event===void 0){const o={instancePath:s+"/sen\
dTo",schemaPath:"#/properties/sendTo/required",keyword:"required",params:{missingProperty:"event"}};e===null?e=[o]:e.push(
o),r++}for(const o in a){const i=r;if(!(o==="to"||o==="event"||o==="data")){const l={instancePath:s+"/sendTo",schemaPath:"\
#/properties/sendTo/propertyNames/enum",keyword:"enum",params:{allowedValues:xs.properties.sendTo.propertyNames.enum},propertyName:o};
e===null?e=[l]:e.push(l),r++}var n=i===r;if(!n){const l={instancePath:s+"/sendTo",schemaPath:"#/properties/sendTo/proper\
tyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[l]:e.push(l),r++}}if(a.to!==void 0&&(wt(a.to,{instancePath:s+
"/sendTo/to",parentData:a,parentDataProperty:"to",rootData:p})||(e=e===null?wt.errors:e.concat(wt.errors),r=e.length)),a.
event!==void 0&&typeof a.event!="string"){const o={instancePath:s+"/sendTo/event",schemaPath:"#/properties/sendTo/proper\
ties/event/type",keyword:"type",params:{type:"string"}};e===null?e=[o]:e.push(o),r++}a.data!==void 0&&(I(a.data,{instancePath:s+
"/sendTo/data",parentData:a,parentDataProperty:"data",rootData:p})||(e=e===null?I.errors:e.concat(I.errors),r=e.length))}else{
const o={instancePath:s+"/sendTo",schemaPath:"#/properties/sendTo/type",keyword:"type",params:{type:"object"}};e===null?
e=[o]:e.push(o),r++}}t.guard!==void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:p})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length))}else{const a={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[a]:e.push(a),r++}return vt.errors=e,r===0}const qs={type:"object",properties:{loading:{type:[
"integer","boolean"],minimum:5,maximum:60},guard:{$ref:"#/definitions/expression"}},required:["loading"],propertyNames:{
enum:["loading","guard"]}};function kt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.loading===void 0){const n={instancePath:s,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"loading"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n===
"loading"||n==="guard")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:qs.
propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.loading!==void 0){let n=t.
loading;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n))&&typeof n!="boolean"){const a={instancePath:s+"/loading",schemaPath:"\
#/properties/loading/type",keyword:"type",params:{type:qs.properties.loading.type}};e===null?e=[a]:e.push(a),r++}if(typeof n==
"number"){if(n>60||isNaN(n)){const a={instancePath:s+"/loading",schemaPath:"#/properties/loading/maximum",keyword:"maxim\
um",params:{comparison:"<=",limit:60}};e===null?e=[a]:e.push(a),r++}if(n<5||isNaN(n)){const a={instancePath:s+"/loading",
schemaPath:"#/properties/loading/minimum",keyword:"minimum",params:{comparison:">=",limit:5}};e===null?e=[a]:e.push(a),r++}}}
t.guard!==void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:p})||(e=e===null?
q.errors:e.concat(q.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[n]:e.push(n),r++}return kt.errors=e,r===0}const zs={type:"object",properties:{markAsRead:{type:["bo\
olean","null"]},guard:{$ref:"#/definitions/expression"}},required:["markAsRead"],propertyNames:{enum:["markAsRead","guar\
d"]}};function Pt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.markAsRead===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"markAsRead"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n==="markAsRead"||n===
"guard")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:zs.propertyNames.
enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.markAsRead!==void 0){let n=t.markAsRead;
if(typeof n!="boolean"&&n!==null){const a={instancePath:s+"/markAsRead",schemaPath:"#/properties/markAsRead/type",keyword:"\
type",params:{type:zs.properties.markAsRead.type}};e===null?e=[a]:e.push(a),r++}}t.guard!==void 0&&(q(t.guard,{instancePath:s+
"/guard",parentData:t,parentDataProperty:"guard",rootData:p})||(e=e===null?q.errors:e.concat(q.errors),r=e.length))}else{
const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Pt.
errors=e,r===0}const Zs={type:"object",properties:{flush:{type:["boolean","null"]},guard:{$ref:"#/definitions/expression"}},
required:["flush"],propertyNames:{enum:["flush","guard"]}};function $t(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.flush===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"flush"}};e===null?e=[n]:e.push(n),r++}for(const n in t){
const a=r;if(!(n==="flush"||n==="guard")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{
allowedValues:Zs.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.flush!==
void 0){let n=t.flush;if(typeof n!="boolean"&&n!==null){const a={instancePath:s+"/flush",schemaPath:"#/properties/flush/\
type",keyword:"type",params:{type:Zs.properties.flush.type}};e===null?e=[a]:e.push(a),r++}}t.guard!==void 0&&(q(t.guard,
{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:p})||(e=e===null?q.errors:e.concat(q.errors),r=
e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(
n),r++}return $t.errors=e,r===0}const Es={type:"object",properties:{track:{if:{type:"object"},then:{type:"object",properties:{
event:{type:"string"},data:{$ref:"#/definitions/data"}},required:["event"],propertyNames:{enum:["event","data"]}},else:{
type:"string"}},guard:{$ref:"#/definitions/expression"}},required:["track"],propertyNames:{enum:["track","guard"]}};function bt(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.track===void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tra\
ck"}};e===null?e=[o]:e.push(o),r++}for(const o in t){const i=r;if(!(o==="track"||o==="guard")){const l={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:Es.propertyNames.enum},propertyName:o};e===null?e=[l]:e.push(
l),r++}var d=i===r;if(!d){const l={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:o}};
e===null?e=[l]:e.push(l),r++}}if(t.track!==void 0){let o=t.track;const i=r;let l=!0;const c=r;if(!(o&&typeof o=="object"&&
!Array.isArray(o))){const y={};e===null?e=[y]:e.push(y),r++}var n=c===r;r=i,e!==null&&(i?e.length=i:e=null);let u;if(n){
const y=r;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.event===void 0){const $={instancePath:s+"/track",schemaPath:"\
#/properties/track/then/required",keyword:"required",params:{missingProperty:"event"}};e===null?e=[$]:e.push($),r++}for(const $ in o){
const g=r;if(!($==="event"||$==="data")){const v={instancePath:s+"/track",schemaPath:"#/properties/track/then/propertyNa\
mes/enum",keyword:"enum",params:{allowedValues:Es.properties.track.then.propertyNames.enum},propertyName:$};e===null?e=[
v]:e.push(v),r++}var a=g===r;if(!a){const v={instancePath:s+"/track",schemaPath:"#/properties/track/then/propertyNames",
keyword:"propertyNames",params:{propertyName:$}};e===null?e=[v]:e.push(v),r++}}if(o.event!==void 0&&typeof o.event!="str\
ing"){const $={instancePath:s+"/track/event",schemaPath:"#/properties/track/then/properties/event/type",keyword:"type",params:{
type:"string"}};e===null?e=[$]:e.push($),r++}o.data!==void 0&&(z(o.data,{instancePath:s+"/track/data",parentData:o,parentDataProperty:"\
data",rootData:p})||(e=e===null?z.errors:e.concat(z.errors),r=e.length))}else{const $={instancePath:s+"/track",schemaPath:"\
#/properties/track/then/type",keyword:"type",params:{type:"object"}};e===null?e=[$]:e.push($),r++}var n=y===r;l=n,u="the\
n"}else{const y=r;if(typeof o!="string"){const $={instancePath:s+"/track",schemaPath:"#/properties/track/else/type",keyword:"\
type",params:{type:"string"}};e===null?e=[$]:e.push($),r++}var n=y===r;l=n,u="else"}if(!l){const y={instancePath:s+"/tra\
ck",schemaPath:"#/properties/track/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[y]:e.push(y),r++}}t.guard!==void 0&&
(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:p})||(e=e===null?q.errors:e.concat(
q.errors),r=e.length))}else{const o={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[o]:e.push(o),r++}return bt.errors=e,r===0}function _e(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){
let e=null,r=0;const d=r;let n=!0;const a=r;if(typeof t!="string"){const O={};e===null?e=[O]:e.push(O),r++}var o=a===r;r=
d,e!==null&&(d?e.length=d:e=null);let i;if(o){const O=r;if(!(t==="flush"||t==="markAsRead"||t==="loading")){const ue={instancePath:s,
schemaPath:"#/then/enum",keyword:"enum",params:{allowedValues:Ns.then.enum}};e===null?e=[ue]:e.push(ue),r++}var o=O===r;
n=o,i="then"}else{const O=r,R=r;let ue=!0;const S=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let se;if(t.say===void 0&&
(se="say")){const oe={};e===null?e=[oe]:e.push(oe),r++}}var l=S===r;r=R,e!==null&&(R?e.length=R:e=null);let G;if(l){const se=r;
it(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?it.errors:e.concat(it.errors),r=e.length);
var l=se===r;ue=l,G="then"}else{const se=r,oe=r;let Se=!0;const Q=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let ye;
if(t.set===void 0&&(ye="set")){const xe={};e===null?e=[xe]:e.push(xe),r++}}var c=Q===r;r=oe,e!==null&&(oe?e.length=oe:e=
null);let ar;if(c){const ye=r;ot(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?ot.errors:
e.concat(ot.errors),r=e.length);var c=ye===r;Se=c,ar="then"}else{const ye=r,xe=r;let zr=!0;const Zr=r;if(t&&typeof t=="o\
bject"&&!Array.isArray(t)){let me;if(t.raise===void 0&&(me="raise")){const qe={};e===null?e=[qe]:e.push(qe),r++}}var u=Zr===
r;r=xe,e!==null&&(xe?e.length=xe:e=null);let Jt;if(u){const me=r;pt(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:p})||(e=e===null?pt.errors:e.concat(pt.errors),r=e.length);var u=me===r;zr=u,Jt="then"}else{const me=r,qe=r;let Er=!0;
const Ir=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let ce;if(t.schedule===void 0&&(ce="schedule")){const ze={};e===
null?e=[ze]:e.push(ze),r++}}var y=Ir===r;r=qe,e!==null&&(qe?e.length=qe:e=null);let Qt;if(y){const ce=r;lt(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?lt.errors:e.concat(lt.errors),r=e.length);var y=ce===r;Er=y,
Qt="then"}else{const ce=r,ze=r;let Vr=!0;const Ur=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let he;if(t.unschedule===
void 0&&(he="unschedule")){const Ze={};e===null?e=[Ze]:e.push(Ze),r++}}var m=Ur===r;r=ze,e!==null&&(ze?e.length=ze:e=null);
let Xt;if(m){const he=r;at(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?at.errors:e.concat(
at.errors),r=e.length);var m=he===r;Vr=m,Xt="then"}else{const he=r,Ze=r;let Kr=!0;const Cr=r;if(t&&typeof t=="object"&&!Array.
isArray(t)){let de;if(t.request===void 0&&(de="request")){const Ee={};e===null?e=[Ee]:e.push(Ee),r++}}var $=Cr===r;r=Ze,
e!==null&&(Ze?e.length=Ze:e=null);let Yt;if($){const de=r;ft(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||
(e=e===null?ft.errors:e.concat(ft.errors),r=e.length);var $=de===r;Kr=$,Yt="then"}else{const de=r,Ee=r;let Mr=!0;const Tr=r;
if(t&&typeof t=="object"&&!Array.isArray(t)){let ge;if(t.run===void 0&&(ge="run")){const Ie={};e===null?e=[Ie]:e.push(Ie),
r++}}var g=Tr===r;r=Ee,e!==null&&(Ee?e.length=Ee:e=null);let es;if(g){const ge=r;ut(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:p})||(e=e===null?ut.errors:e.concat(ut.errors),r=e.length);var g=ge===r;Mr=g,es="then"}else{const ge=r,Ie=r;let Rr=!0;
const Lr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let we;if(t.put===void 0&&(we="put")){const Ve={};e===null?e=[Ve]:
e.push(Ve),r++}}var v=Lr===r;r=Ie,e!==null&&(Ie?e.length=Ie:e=null);let rs;if(v){const we=r;yt(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:p})||(e=e===null?yt.errors:e.concat(yt.errors),r=e.length);var v=we===r;Rr=v,rs="then"}else{
const we=r,Ve=r;let Br=!0;const Fr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let ve;if(t.take===void 0&&(ve="take")){
const Ue={};e===null?e=[Ue]:e.push(Ue),r++}}var P=Fr===r;r=Ve,e!==null&&(Ve?e.length=Ve:e=null);let ts;if(P){const ve=r;
mt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?mt.errors:e.concat(mt.errors),r=e.length);
var P=ve===r;Br=P,ts="then"}else{const ve=r,Ue=r;let Sr=!0;const Or=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let ke;
if(t.get===void 0&&(ke="get")){const Pr={};e===null?e=[Pr]:e.push(Pr),r++}}var f=Or===r;r=Ue,e!==null&&(Ue?e.length=Ue:e=
null);let ss;if(f){const ke=r;ct(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?ct.errors:
e.concat(ct.errors),r=e.length);var f=ke===r;Sr=f,ss="then"}else{const ke=r,Pr=r;let ns=!0;const tn=r;if(t&&typeof t=="o\
bject"&&!Array.isArray(t)){let er;if(t.list===void 0&&(er="list")){const $r={};e===null?e=[$r]:e.push($r),r++}}var h=tn===
r;r=Pr,e!==null&&(Pr?e.length=Pr:e=null);let is;if(h){const er=r;ht(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:p})||(e=e===null?ht.errors:e.concat(ht.errors),r=e.length);var h=er===r;ns=h,is="then"}else{const er=r,$r=r;let os=!0;
const sn=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let rr;if(t.push===void 0&&(rr="push")){const br={};e===null?e=[
br]:e.push(br),r++}}var _=sn===r;r=$r,e!==null&&($r?e.length=$r:e=null);let ps;if(_){const rr=r;gt(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:p})||(e=e===null?gt.errors:e.concat(gt.errors),r=e.length);var _=rr===r;os=_,ps="then"}else{
const rr=r,br=r;let ls=!0;const nn=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let tr;if(t.sendTo===void 0&&(tr="send\
To")){const _r={};e===null?e=[_r]:e.push(_r),r++}}var b=nn===r;r=br,e!==null&&(br?e.length=br:e=null);let as;if(b){const tr=r;
vt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?vt.errors:e.concat(vt.errors),r=e.length);
var b=tr===r;ls=b,as="then"}else{const tr=r,_r=r;let fs=!0;const on=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let sr;
if(t.loading===void 0&&(sr="loading")){const Ar={};e===null?e=[Ar]:e.push(Ar),r++}}var w=on===r;r=_r,e!==null&&(_r?e.length=
_r:e=null);let us;if(w){const sr=r;kt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?kt.errors:
e.concat(kt.errors),r=e.length);var w=sr===r;fs=w,us="then"}else{const sr=r,Ar=r;let ys=!0;const pn=r;if(t&&typeof t=="o\
bject"&&!Array.isArray(t)){let nr;if(t.markAsRead===void 0&&(nr="markAsRead")){const Nr={};e===null?e=[Nr]:e.push(Nr),r++}}
var k=pn===r;r=Ar,e!==null&&(Ar?e.length=Ar:e=null);let ms;if(k){const nr=r;Pt(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:p})||(e=e===null?Pt.errors:e.concat(Pt.errors),r=e.length);var k=nr===r;ys=k,ms="then"}else{const nr=r,Nr=r;let cs=!0;
const ln=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let ir;if(t.flush===void 0&&(ir="flush")){const jr={};e===null?e=
[jr]:e.push(jr),r++}}var j=ln===r;r=Nr,e!==null&&(Nr?e.length=Nr:e=null);let hs;if(j){const ir=r;$t(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:p})||(e=e===null?$t.errors:e.concat($t.errors),r=e.length);var j=ir===r;cs=j,hs="then"}else{
const ir=r,jr=r;let ds=!0;const an=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let or;if(t.track===void 0&&(or="track")){
const _s={};e===null?e=[_s]:e.push(_s),r++}}var D=an===r;r=jr,e!==null&&(jr?e.length=jr:e=null);let gs;if(D){const or=r;
bt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?bt.errors:e.concat(bt.errors),r=e.length);
var D=or===r;ds=D,gs="then"}else{const or=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<1){const Y={
instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/m\
inProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[Y]:e.push(Y),r++}for(const Y in t){const fn=r;if(!(Y===
"say"||Y==="set"||Y==="raise"||Y==="schedule"||Y==="unschedule"||Y==="request"||Y==="run"||Y==="loading"||Y==="markAsRea\
d"||Y==="flush"||Y==="track"||Y==="put"||Y==="take"||Y==="get"||Y==="list"||Y==="push"||Y==="sendTo")){const Hr={instancePath:s,
schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/propertyNames/en\
um",keyword:"enum",params:{allowedValues:Ns.else.else.else.else.else.else.else.else.else.else.else.else.else.else.else.else.
else.else.propertyNames.enum},propertyName:Y};e===null?e=[Hr]:e.push(Hr),r++}var C=fn===r;if(!C){const Hr={instancePath:s,
schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/propertyNames",keyword:"\
propertyNames",params:{propertyName:Y}};e===null?e=[Hr]:e.push(Hr),r++}}}else{const Y={instancePath:s,schemaPath:"#/else\
/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/type",keyword:"type",params:{type:"\
object"}};e===null?e=[Y]:e.push(Y),r++}var D=or===r;ds=D,gs="else"}if(!ds){const or={instancePath:s,schemaPath:"#/else/e\
lse/else/else/else/else/else/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:gs}};
e===null?e=[or]:e.push(or),r++}var j=ir===r;cs=j,hs="else"}if(!cs){const ir={instancePath:s,schemaPath:"#/else/else/else\
/else/else/else/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:hs}};e===null?
e=[ir]:e.push(ir),r++}var k=nr===r;ys=k,ms="else"}if(!ys){const nr={instancePath:s,schemaPath:"#/else/else/else/else/els\
e/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:ms}};e===null?e=[nr]:e.push(
nr),r++}var w=sr===r;fs=w,us="else"}if(!fs){const sr={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/el\
se/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:us}};e===null?e=[sr]:e.push(sr),r++}var b=tr===
r;ls=b,as="else"}if(!ls){const tr={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/e\
lse/else/if",keyword:"if",params:{failingKeyword:as}};e===null?e=[tr]:e.push(tr),r++}var _=rr===r;os=_,ps="else"}if(!os){
const rr={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{
failingKeyword:ps}};e===null?e=[rr]:e.push(rr),r++}var h=er===r;ns=h,is="else"}if(!ns){const er={instancePath:s,schemaPath:"\
#/else/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:is}};e===null?e=[er]:e.
push(er),r++}var f=ke===r;Sr=f,ss="else"}if(!Sr){const ke={instancePath:s,schemaPath:"#/else/else/else/else/else/else/el\
se/else/else/else/if",keyword:"if",params:{failingKeyword:ss}};e===null?e=[ke]:e.push(ke),r++}var P=ve===r;Br=P,ts="else"}
if(!Br){const ve={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:ts}};
e===null?e=[ve]:e.push(ve),r++}var v=we===r;Rr=v,rs="else"}if(!Rr){const we={instancePath:s,schemaPath:"#/else/else/else\
/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:rs}};e===null?e=[we]:e.push(we),r++}var g=ge===r;Mr=g,
es="else"}if(!Mr){const ge={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:es}};
e===null?e=[ge]:e.push(ge),r++}var $=de===r;Kr=$,Yt="else"}if(!Kr){const de={instancePath:s,schemaPath:"#/else/else/else\
/else/else/else/if",keyword:"if",params:{failingKeyword:Yt}};e===null?e=[de]:e.push(de),r++}var m=he===r;Vr=m,Xt="else"}
if(!Vr){const he={instancePath:s,schemaPath:"#/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Xt}};e===
null?e=[he]:e.push(he),r++}var y=ce===r;Er=y,Qt="else"}if(!Er){const ce={instancePath:s,schemaPath:"#/else/else/else/els\
e/if",keyword:"if",params:{failingKeyword:Qt}};e===null?e=[ce]:e.push(ce),r++}var u=me===r;zr=u,Jt="else"}if(!zr){const me={
instancePath:s,schemaPath:"#/else/else/else/if",keyword:"if",params:{failingKeyword:Jt}};e===null?e=[me]:e.push(me),r++}
var c=ye===r;Se=c,ar="else"}if(!Se){const ye={instancePath:s,schemaPath:"#/else/else/if",keyword:"if",params:{failingKeyword:ar}};
e===null?e=[ye]:e.push(ye),r++}var l=se===r;ue=l,G="else"}if(!ue){const se={instancePath:s,schemaPath:"#/else/if",keyword:"\
if",params:{failingKeyword:G}};e===null?e=[se]:e.push(se),r++}var o=O===r;n=o,i="else"}if(!n){const O={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[O]:e.push(O),r++}return _e.errors=e,r===0}function Z(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!Array.isArray(t)){const l={};
e===null?e=[l]:e.push(l),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const l=r;if(Array.isArray(t)){
if(t.length<1){const y={instancePath:s,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[y]:
e.push(y),r++}const u=t.length;for(let y=0;y<u;y++)_e(t[y],{instancePath:s+"/"+y,parentData:t,parentDataProperty:y,rootData:p})||
(e=e===null?_e.errors:e.concat(_e.errors),r=e.length)}var o=l===r;n=o,i="then"}else{const l=r;_e(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:p})||(e=e===null?_e.errors:e.concat(_e.errors),r=e.length);var o=l===r;n=o,i="else"}if(!n){
const l={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[l]:e.push(l),r++}return Z.
errors=e,r===0}function V(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(typeof t==
"string"){if(!Gt.test(t)){const d={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[$A-Za-z_][\
A-Za-z0-9_]*$"}};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
string"}};e===null?e=[d]:e.push(d),r++}return V.errors=e,r===0}function H(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(typeof t=="string"){
if(!Gt.test(t)){const d={instancePath:s,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[$A-Za-z_][A-Za-z0-9_\
]*$"}};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[d]:e.push(d),r++}return H.errors=e,r===0}function Ae(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:p=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const u={};
e===null?e=[u]:e.push(u),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const u=r;if(t&&typeof t=="obje\
ct"&&!Array.isArray(t)){for(const m in t){const $=r;if(!(m==="match"||m==="guard"||m==="set"||m==="say"||m==="actions"||
m==="target"||m==="reenter"||m==="call"||m==="with"||m==="save"||m==="resume"||m==="capture"||m==="global")){const g={instancePath:s,
schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:As.then.propertyNames.enum},propertyName:m};
e===null?e=[g]:e.push(g),r++}var l=$===r;if(!l){const g={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"prope\
rtyNames",params:{propertyName:m}};e===null?e=[g]:e.push(g),r++}}if(t.match!==void 0){let m=t.match;const $=r;let g=!0;const v=r;
if(!Array.isArray(m)){const f={};e===null?e=[f]:e.push(f),r++}var c=v===r;r=$,e!==null&&($?e.length=$:e=null);let P;if(c){
const f=r;if(Array.isArray(m)){if(m.length<1){const b={instancePath:s+"/match",schemaPath:"#/then/properties/match/then/\
minItems",keyword:"minItems",params:{limit:1}};e===null?e=[b]:e.push(b),r++}const _=m.length;for(let b=0;b<_;b++)pe(m[b],
{instancePath:s+"/match/"+b,parentData:m,parentDataProperty:b,rootData:p})||(e=e===null?pe.errors:e.concat(pe.errors),r=
e.length)}var c=f===r;g=c,P="then"}else{const f=r;pe(m,{instancePath:s+"/match",parentData:t,parentDataProperty:"match",
rootData:p})||(e=e===null?pe.errors:e.concat(pe.errors),r=e.length);var c=f===r;g=c,P="else"}if(!g){const f={instancePath:s+
"/match",schemaPath:"#/then/properties/match/if",keyword:"if",params:{failingKeyword:P}};e===null?e=[f]:e.push(f),r++}}if(t.
guard!==void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:p})||(e=e===null?q.
errors:e.concat(q.errors),r=e.length)),t.set!==void 0&&(E(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"\
set",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.say!==void 0&&(K(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:p})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.actions!==void 0&&
(Z(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:p})||(e=e===null?Z.errors:e.concat(
Z.errors),r=e.length)),t.target!==void 0&&(V(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:p})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.reenter!==void 0&&typeof t.reenter!="boolean"){const m={
instancePath:s+"/reenter",schemaPath:"#/then/properties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?e=
[m]:e.push(m),r++}if(t.call!==void 0&&(H(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:p})||
(e=e===null?H.errors:e.concat(H.errors),r=e.length)),t.with!==void 0&&(I(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"\
with",rootData:p})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.save!==void 0&&(E(t.save,{instancePath:s+"/sa\
ve",parentData:t,parentDataProperty:"save",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.resume!==
void 0){let m=t.resume;if(!(m==="ask"||m==="silent"||m==="confirm")){const $={instancePath:s+"/resume",schemaPath:"#/the\
n/properties/resume/enum",keyword:"enum",params:{allowedValues:As.then.properties.resume.enum}};e===null?e=[$]:e.push($),
r++}}if(t.capture!==void 0&&typeof t.capture!="boolean"){const m={instancePath:s+"/capture",schemaPath:"#/then/propertie\
s/capture/type",keyword:"type",params:{type:"boolean"}};e===null?e=[m]:e.push(m),r++}if(t.global!==void 0&&typeof t.global!=
"boolean"){const m={instancePath:s+"/global",schemaPath:"#/then/properties/global/type",keyword:"type",params:{type:"boo\
lean"}};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"\
object"}};e===null?e=[m]:e.push(m),r++}var o=u===r;n=o,i="then"}else{const u=r;V(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:p})||(e=e===null?V.errors:e.concat(V.errors),r=e.length);var o=u===r;n=o,i="else"}if(!n){const u={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[u]:e.push(u),r++}return Ae.errors=e,r===0}const Is={
if:{type:"object"},then:{type:"object",properties:{match:{if:{type:"array"},then:{items:{$ref:"#/definitions/textMatch"},
minItems:1},else:{$ref:"#/definitions/textMatch"}},guard:{$ref:"#/definitions/expression"},set:{$ref:"#/definitions/assi\
gnments"},say:{$ref:"#/definitions/messages"},actions:{$ref:"#/definitions/actions"},target:{$ref:"#/definitions/target"},
reenter:{type:"boolean"},call:{$ref:"#/definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"#/definiti\
ons/assignments"},resume:{enum:["ask","silent","confirm"]},capture:{type:"boolean"},global:{type:"boolean"}},propertyNames:{
enum:["match","guard","set","say","actions","target","reenter","call","with","save","resume","capture","global"]}},else:{
$ref:"#/definitions/target"}},Xr={if:{type:"object"},then:{if:{required:["mention"]},then:{type:"object",properties:{mention:{
const:"me"}},required:["mention"],propertyNames:{enum:["mention"]}},else:{if:{required:["contains"]},then:{type:"object",
properties:{contains:{$ref:"#/definitions/scalar"}},required:["contains"],propertyNames:{enum:["contains"]}},else:{if:{required:[
"startsWith"]},then:{type:"object",properties:{startsWith:{$ref:"#/definitions/scalar"}},required:["startsWith"],propertyNames:{
enum:["startsWith"]}},else:{type:"object",properties:{regex:{type:"string"}},required:["regex"],propertyNames:{enum:["re\
gex"]}}}}},else:{$ref:"#/definitions/scalar"}};function le(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){
let e=null,r=0;const d=r;let n=!0;const a=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const v={};e===null?e=[v]:e.
push(v),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const v=r,P=r;let f=!0;const h=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let w;if(t.mention===void 0&&(w="mention")){const k={};e===null?e=[k]:e.push(k),r++}}var l=h===
r;r=P,e!==null&&(P?e.length=P:e=null);let _;if(l){const w=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.mention===
void 0){const j={instancePath:s,schemaPath:"#/then/then/required",keyword:"required",params:{missingProperty:"mention"}};
e===null?e=[j]:e.push(j),r++}for(const j in t){const D=r;if(j!=="mention"){const C={instancePath:s,schemaPath:"#/then/th\
en/propertyNames/enum",keyword:"enum",params:{allowedValues:Xr.then.then.propertyNames.enum},propertyName:j};e===null?e=
[C]:e.push(C),r++}var c=D===r;if(!c){const C={instancePath:s,schemaPath:"#/then/then/propertyNames",keyword:"propertyNam\
es",params:{propertyName:j}};e===null?e=[C]:e.push(C),r++}}if(t.mention!==void 0&&t.mention!=="me"){const j={instancePath:s+
"/mention",schemaPath:"#/then/then/properties/mention/const",keyword:"const",params:{allowedValue:"me"}};e===null?e=[j]:
e.push(j),r++}}else{const j={instancePath:s,schemaPath:"#/then/then/type",keyword:"type",params:{type:"object"}};e===null?
e=[j]:e.push(j),r++}var l=w===r;f=l,_="then"}else{const w=r,k=r;let j=!0;const D=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){let R;if(t.contains===void 0&&(R="contains")){const ue={};e===null?e=[ue]:e.push(ue),r++}}var u=D===r;r=k,e!==null&&
(k?e.length=k:e=null);let C;if(u){const R=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.contains===void 0){const S={
instancePath:s,schemaPath:"#/then/else/then/required",keyword:"required",params:{missingProperty:"contains"}};e===null?e=
[S]:e.push(S),r++}for(const S in t){const G=r;if(S!=="contains"){const X={instancePath:s,schemaPath:"#/then/else/then/pr\
opertyNames/enum",keyword:"enum",params:{allowedValues:Xr.then.else.then.propertyNames.enum},propertyName:S};e===null?e=
[X]:e.push(X),r++}var y=G===r;if(!y){const X={instancePath:s,schemaPath:"#/then/else/then/propertyNames",keyword:"proper\
tyNames",params:{propertyName:S}};e===null?e=[X]:e.push(X),r++}}t.contains!==void 0&&(M(t.contains,{instancePath:s+"/con\
tains",parentData:t,parentDataProperty:"contains",rootData:p})||(e=e===null?M.errors:e.concat(M.errors),r=e.length))}else{
const S={instancePath:s,schemaPath:"#/then/else/then/type",keyword:"type",params:{type:"object"}};e===null?e=[S]:e.push(
S),r++}var u=R===r;j=u,C="then"}else{const R=r,ue=r;let S=!0;const G=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let oe;
if(t.startsWith===void 0&&(oe="startsWith")){const Se={};e===null?e=[Se]:e.push(Se),r++}}var m=G===r;r=ue,e!==null&&(ue?
e.length=ue:e=null);let X;if(m){const oe=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.startsWith===void 0){const Q={
instancePath:s,schemaPath:"#/then/else/else/then/required",keyword:"required",params:{missingProperty:"startsWith"}};e===
null?e=[Q]:e.push(Q),r++}for(const Q in t){const ar=r;if(Q!=="startsWith"){const ne={instancePath:s,schemaPath:"#/then/e\
lse/else/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Xr.then.else.else.then.propertyNames.enum},propertyName:Q};
e===null?e=[ne]:e.push(ne),r++}var $=ar===r;if(!$){const ne={instancePath:s,schemaPath:"#/then/else/else/then/propertyNa\
mes",keyword:"propertyNames",params:{propertyName:Q}};e===null?e=[ne]:e.push(ne),r++}}t.startsWith!==void 0&&(M(t.startsWith,
{instancePath:s+"/startsWith",parentData:t,parentDataProperty:"startsWith",rootData:p})||(e=e===null?M.errors:e.concat(M.
errors),r=e.length))}else{const Q={instancePath:s,schemaPath:"#/then/else/else/then/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[Q]:e.push(Q),r++}var m=oe===r;S=m,X="then"}else{const oe=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.regex===void 0){const Q={instancePath:s,schemaPath:"#/then/else/else/else/required",keyword:"required",params:{
missingProperty:"regex"}};e===null?e=[Q]:e.push(Q),r++}for(const Q in t){const ar=r;if(Q!=="regex"){const ne={instancePath:s,
schemaPath:"#/then/else/else/else/propertyNames/enum",keyword:"enum",params:{allowedValues:Xr.then.else.else.else.propertyNames.
enum},propertyName:Q};e===null?e=[ne]:e.push(ne),r++}var g=ar===r;if(!g){const ne={instancePath:s,schemaPath:"#/then/els\
e/else/else/propertyNames",keyword:"propertyNames",params:{propertyName:Q}};e===null?e=[ne]:e.push(ne),r++}}if(t.regex!==
void 0&&typeof t.regex!="string"){const Q={instancePath:s+"/regex",schemaPath:"#/then/else/else/else/properties/regex/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[Q]:e.push(Q),r++}}else{const Q={instancePath:s,schemaPath:"#/then\
/else/else/else/type",keyword:"type",params:{type:"object"}};e===null?e=[Q]:e.push(Q),r++}var m=oe===r;S=m,X="else"}if(!S){
const oe={instancePath:s,schemaPath:"#/then/else/else/if",keyword:"if",params:{failingKeyword:X}};e===null?e=[oe]:e.push(
oe),r++}var u=R===r;j=u,C="else"}if(!j){const R={instancePath:s,schemaPath:"#/then/else/if",keyword:"if",params:{failingKeyword:C}};
e===null?e=[R]:e.push(R),r++}var l=w===r;f=l,_="else"}if(!f){const w={instancePath:s,schemaPath:"#/then/if",keyword:"if",
params:{failingKeyword:_}};e===null?e=[w]:e.push(w),r++}var o=v===r;n=o,i="then"}else{const v=r;M(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:p})||(e=e===null?M.errors:e.concat(M.errors),r=e.length);var o=v===r;n=o,i="else"}if(!n){const v={
instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[v]:e.push(v),r++}return le.errors=e,
r===0}function ee(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;const d=r;let n=!0;
const a=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const u={};e===null?e=[u]:e.push(u),r++}var o=a===r;r=d,e!==null&&
(d?e.length=d:e=null);let i;if(o){const u=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const m in t){const $=r;if(!(m===
"match"||m==="guard"||m==="set"||m==="say"||m==="actions"||m==="target"||m==="reenter"||m==="call"||m==="with"||m==="sav\
e"||m==="resume"||m==="capture"||m==="global")){const g={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"\
enum",params:{allowedValues:Is.then.propertyNames.enum},propertyName:m};e===null?e=[g]:e.push(g),r++}var l=$===r;if(!l){
const g={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName:m}};e===null?e=[g]:
e.push(g),r++}}if(t.match!==void 0){let m=t.match;const $=r;let g=!0;const v=r;if(!Array.isArray(m)){const f={};e===null?
e=[f]:e.push(f),r++}var c=v===r;r=$,e!==null&&($?e.length=$:e=null);let P;if(c){const f=r;if(Array.isArray(m)){if(m.length<
1){const b={instancePath:s+"/match",schemaPath:"#/then/properties/match/then/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[b]:e.push(b),r++}const _=m.length;for(let b=0;b<_;b++)le(m[b],{instancePath:s+"/match/"+b,parentData:m,parentDataProperty:b,
rootData:p})||(e=e===null?le.errors:e.concat(le.errors),r=e.length)}var c=f===r;g=c,P="then"}else{const f=r;le(m,{instancePath:s+
"/match",parentData:t,parentDataProperty:"match",rootData:p})||(e=e===null?le.errors:e.concat(le.errors),r=e.length);var c=f===
r;g=c,P="else"}if(!g){const f={instancePath:s+"/match",schemaPath:"#/then/properties/match/if",keyword:"if",params:{failingKeyword:P}};
e===null?e=[f]:e.push(f),r++}}if(t.guard!==void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:p})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.set!==void 0&&(E(t.set,{instancePath:s+"/set",
parentData:t,parentDataProperty:"set",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.say!==void 0&&
(K(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:p})||(e=e===null?K.errors:e.concat(K.errors),
r=e.length)),t.actions!==void 0&&(Z(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:p})||
(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.target!==void 0&&(V(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:p})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.reenter!==void 0&&typeof t.
reenter!="boolean"){const m={instancePath:s+"/reenter",schemaPath:"#/then/properties/reenter/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[m]:e.push(m),r++}if(t.call!==void 0&&(H(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"\
call",rootData:p})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)),t.with!==void 0&&(I(t.with,{instancePath:s+"/wi\
th",parentData:t,parentDataProperty:"with",rootData:p})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.save!==void 0&&
(E(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),
r=e.length)),t.resume!==void 0){let m=t.resume;if(!(m==="ask"||m==="silent"||m==="confirm")){const $={instancePath:s+"/r\
esume",schemaPath:"#/then/properties/resume/enum",keyword:"enum",params:{allowedValues:Is.then.properties.resume.enum}};
e===null?e=[$]:e.push($),r++}}if(t.capture!==void 0&&typeof t.capture!="boolean"){const m={instancePath:s+"/capture",schemaPath:"\
#/then/properties/capture/type",keyword:"type",params:{type:"boolean"}};e===null?e=[m]:e.push(m),r++}if(t.global!==void 0&&
typeof t.global!="boolean"){const m={instancePath:s+"/global",schemaPath:"#/then/properties/global/type",keyword:"type",
params:{type:"boolean"}};e===null?e=[m]:e.push(m),r++}}else{const m={instancePath:s,schemaPath:"#/then/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[m]:e.push(m),r++}var o=u===r;n=o,i="then"}else{const u=r;V(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:p})||(e=e===null?V.errors:e.concat(V.errors),r=e.length);var o=u===r;n=o,i="else"}if(!n){const u={
instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[u]:e.push(u),r++}return ee.errors=e,
r===0}function _t(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){for(const o in t)if(!(o==="text"||o==="message")){let i=t[o];const l=r;let c=!0;const u=r;if(!Array.
isArray(i)){const m={};e===null?e=[m]:e.push(m),r++}var d=u===r;r=l,e!==null&&(l?e.length=l:e=null);let y;if(d){const m=r;
if(Array.isArray(i)){if(i.length<1){const v={instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/a\
dditionalProperties/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),r++}const g=i.length;for(let v=0;v<
g;v++)Ae(i[v],{instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+v,parentData:i,parentDataProperty:v,rootData:p})||
(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length)}var d=m===r;c=d,y="then"}else{const m=r;Ae(i,{instancePath:s+"/"+o.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:o,rootData:p})||(e=e===null?Ae.errors:e.concat(Ae.
errors),r=e.length);var d=m===r;c=d,y="else"}if(!c){const m={instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/if",keyword:"if",params:{failingKeyword:y}};e===null?e=[m]:e.push(m),r++}}if(t.text!==
void 0){let o=t.text;const i=r;let l=!0;const c=r;if(!Array.isArray(o)){const y={};e===null?e=[y]:e.push(y),r++}var n=c===
r;r=i,e!==null&&(i?e.length=i:e=null);let u;if(n){const y=r;if(Array.isArray(o)){if(o.length<1){const g={instancePath:s+
"/text",schemaPath:"#/properties/text/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[g]:e.push(g),r++}const $=o.
length;for(let g=0;g<$;g++)ee(o[g],{instancePath:s+"/text/"+g,parentData:o,parentDataProperty:g,rootData:p})||(e=e===null?
ee.errors:e.concat(ee.errors),r=e.length)}var n=y===r;l=n,u="then"}else{const y=r;ee(o,{instancePath:s+"/text",parentData:t,
parentDataProperty:"text",rootData:p})||(e=e===null?ee.errors:e.concat(ee.errors),r=e.length);var n=y===r;l=n,u="else"}if(!l){
const y={instancePath:s+"/text",schemaPath:"#/properties/text/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[y]:
e.push(y),r++}}if(t.message!==void 0){let o=t.message;const i=r;let l=!0;const c=r;if(!Array.isArray(o)){const y={};e===
null?e=[y]:e.push(y),r++}var a=c===r;r=i,e!==null&&(i?e.length=i:e=null);let u;if(a){const y=r;if(Array.isArray(o)){if(o.
length<1){const g={instancePath:s+"/message",schemaPath:"#/properties/message/then/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[g]:e.push(g),r++}const $=o.length;for(let g=0;g<$;g++)ee(o[g],{instancePath:s+"/message/"+g,parentData:o,
parentDataProperty:g,rootData:p})||(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)}var a=y===r;l=a,u="then"}else{const y=r;
ee(o,{instancePath:s+"/message",parentData:t,parentDataProperty:"message",rootData:p})||(e=e===null?ee.errors:e.concat(ee.
errors),r=e.length);var a=y===r;l=a,u="else"}if(!l){const y={instancePath:s+"/message",schemaPath:"#/properties/message/\
if",keyword:"if",params:{failingKeyword:u}};e===null?e=[y]:e.push(y),r++}}}else{const o={instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return _t.errors=e,r===0}const An={if:{type:"obj\
ect"},then:{type:"object",properties:{say:{$ref:"flow.schema.json#/definitions/messages"},actions:{$ref:"flow.schema.jso\
n#/definitions/actions"},target:{$ref:"flow.schema.json#/definitions/target"},call:{$ref:"flow.schema.json#/definitions/\
flowName"}},propertyNames:{enum:["say","actions","target","call"]}},else:{$ref:"flow.schema.json#/definitions/flowName"}};
function At(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;
if(!Array.isArray(t)){const l={};e===null?e=[l]:e.push(l),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){
const l=r;if(Array.isArray(t)){if(t.length<1){const y={instancePath:s,schemaPath:"#/then/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[y]:e.push(y),r++}const u=t.length;for(let y=0;y<u;y++)be(t[y],{instancePath:s+"/"+y,parentData:t,parentDataProperty:y,
rootData:p})||(e=e===null?be.errors:e.concat(be.errors),r=e.length)}var o=l===r;n=o,i="then"}else{const l=r;be(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?be.errors:e.concat(be.errors),r=e.length);var o=l===r;n=o,i=
"else"}if(!n){const l={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[l]:e.push(l),
r++}return At.errors=e,r===0}function Nt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,
r=0;const d=r;let n=!0;const a=r;if(!Array.isArray(t)){const l={};e===null?e=[l]:e.push(l),r++}var o=a===r;r=d,e!==null&&
(d?e.length=d:e=null);let i;if(o){const l=r;if(Array.isArray(t)){if(t.length<1){const y={instancePath:s,schemaPath:"#/th\
en/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[y]:e.push(y),r++}const u=t.length;for(let y=0;y<u;y++)_e(t[y],
{instancePath:s+"/"+y,parentData:t,parentDataProperty:y,rootData:p})||(e=e===null?_e.errors:e.concat(_e.errors),r=e.length)}
var o=l===r;n=o,i="then"}else{const l=r;_e(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?
_e.errors:e.concat(_e.errors),r=e.length);var o=l===r;n=o,i="else"}if(!n){const l={instancePath:s,schemaPath:"#/if",keyword:"\
if",params:{failingKeyword:i}};e===null?e=[l]:e.push(l),r++}return Nt.errors=e,r===0}function Te(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(typeof t=="string"){if(!Gt.test(t)){const d={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^[$A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[d]:e.push(d),r++}}else{const d={instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}return Te.errors=e,r===0}function W(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!(t&&
typeof t=="object"&&!Array.isArray(t))){const c={};e===null?e=[c]:e.push(c),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:
e=null);let i;if(o){const c=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const y in t){const m=r;if(!(y==="say"||y===
"actions"||y==="target"||y==="call")){const $={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"enum",params:{
allowedValues:An.then.propertyNames.enum},propertyName:y};e===null?e=[$]:e.push($),r++}var l=m===r;if(!l){const $={instancePath:s,
schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName:y}};e===null?e=[$]:e.push($),r++}}t.say!==
void 0&&(At(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:p})||(e=e===null?At.errors:e.concat(
At.errors),r=e.length)),t.actions!==void 0&&(Nt(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"ac\
tions",rootData:p})||(e=e===null?Nt.errors:e.concat(Nt.errors),r=e.length)),t.target!==void 0&&(wr(t.target,{instancePath:s+
"/target",parentData:t,parentDataProperty:"target",rootData:p})||(e=e===null?wr.errors:e.concat(wr.errors),r=e.length)),
t.call!==void 0&&(Te(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:p})||(e=e===null?Te.
errors:e.concat(Te.errors),r=e.length))}else{const y={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"\
object"}};e===null?e=[y]:e.push(y),r++}var o=c===r;n=o,i="then"}else{const c=r;Te(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:p})||(e=e===null?Te.errors:e.concat(Te.errors),r=e.length);var o=c===r;n=o,i="else"}if(!n){const c={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[c]:e.push(c),r++}return W.errors=e,r===0}const pr={
if:{type:"array"},then:{items:{type:"object",properties:{in:{$ref:"#/definitions/wait"},guard:{$ref:"#/definitions/expre\
ssion"},set:{$ref:"#/definitions/assignments"},say:{$ref:"#/definitions/messages"},actions:{$ref:"#/definitions/actions"},
target:{$ref:"#/definitions/target"},reenter:{type:"boolean"},call:{$ref:"#/definitions/flowName"},with:{$ref:"#/definit\
ions/dataMap"},save:{$ref:"#/definitions/assignments"},resume:{enum:["ask","silent","confirm"]}},required:["in"],propertyNames:{
enum:["in","guard","set","say","actions","target","reenter","call","with","save","resume"]}}},else:{if:{required:["in"]},
then:{type:"object",properties:{in:{$ref:"#/definitions/wait"},guard:{$ref:"#/definitions/expression"},set:{$ref:"#/defi\
nitions/assignments"},say:{$ref:"#/definitions/messages"},actions:{$ref:"#/definitions/actions"},target:{$ref:"#/definit\
ions/target"},reenter:{type:"boolean"},call:{$ref:"#/definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"\
#/definitions/assignments"},resume:{enum:["ask","silent","confirm"]}},required:["in"],propertyNames:{enum:["in","guard",
"set","say","actions","target","reenter","call","with","save","resume"]}},else:{type:"object",propertyNames:{pattern:"^(\
[0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"},additionalProperties:{$ref:"#/definitions/transitions"},minProperties:1}}};const Vs={if:{type:"object"},then:{type:"object",properties:{guard:{$ref:"#/definitions/expression"},set:{$ref:"#/defini\
tions/assignments"},say:{$ref:"#/definitions/messages"},actions:{$ref:"#/definitions/actions"},target:{$ref:"#/definitio\
ns/target"},reenter:{type:"boolean"},call:{$ref:"#/definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"\
#/definitions/assignments"},resume:{enum:["ask","silent","confirm"]}},propertyNames:{enum:["guard","set","say","actions",
"target","reenter","call","with","save","resume"]}},else:{$ref:"#/definitions/target"}};function mr(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!(t&&typeof t=="objec\
t"&&!Array.isArray(t))){const c={};e===null?e=[c]:e.push(c),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){
const c=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const y in t){const m=r;if(!(y==="guard"||y==="set"||y==="say"||
y==="actions"||y==="target"||y==="reenter"||y==="call"||y==="with"||y==="save"||y==="resume")){const $={instancePath:s,schemaPath:"\
#/then/propertyNames/enum",keyword:"enum",params:{allowedValues:Vs.then.propertyNames.enum},propertyName:y};e===null?e=[
$]:e.push($),r++}var l=m===r;if(!l){const $={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{
propertyName:y}};e===null?e=[$]:e.push($),r++}}if(t.guard!==void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:p})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.set!==void 0&&(E(t.set,{instancePath:s+"/set",
parentData:t,parentDataProperty:"set",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.say!==void 0&&
(K(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:p})||(e=e===null?K.errors:e.concat(K.errors),
r=e.length)),t.actions!==void 0&&(Z(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:p})||
(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.target!==void 0&&(V(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:p})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.reenter!==void 0&&typeof t.
reenter!="boolean"){const y={instancePath:s+"/reenter",schemaPath:"#/then/properties/reenter/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[y]:e.push(y),r++}if(t.call!==void 0&&(H(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"\
call",rootData:p})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)),t.with!==void 0&&(I(t.with,{instancePath:s+"/wi\
th",parentData:t,parentDataProperty:"with",rootData:p})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.save!==void 0&&
(E(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),
r=e.length)),t.resume!==void 0){let y=t.resume;if(!(y==="ask"||y==="silent"||y==="confirm")){const m={instancePath:s+"/r\
esume",schemaPath:"#/then/properties/resume/enum",keyword:"enum",params:{allowedValues:Vs.then.properties.resume.enum}};
e===null?e=[m]:e.push(m),r++}}}else{const y={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};
e===null?e=[y]:e.push(y),r++}var o=c===r;n=o,i="then"}else{const c=r;V(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:p})||(e=e===null?V.errors:e.concat(V.errors),r=e.length);var o=c===r;n=o,i="else"}if(!n){const c={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[c]:e.push(c),r++}return mr.errors=e,r===0}function x(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!Array.
isArray(t)){const l={};e===null?e=[l]:e.push(l),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const l=r;
if(Array.isArray(t)){if(t.length<1){const y={instancePath:s,schemaPath:"#/then/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[y]:e.push(y),r++}const u=t.length;for(let y=0;y<u;y++)mr(t[y],{instancePath:s+"/"+y,parentData:t,parentDataProperty:y,
rootData:p})||(e=e===null?mr.errors:e.concat(mr.errors),r=e.length)}var o=l===r;n=o,i="then"}else{const l=r;mr(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?mr.errors:e.concat(mr.errors),r=e.length);var o=l===r;n=o,i=
"else"}if(!n){const l={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[l]:e.push(l),
r++}return x.errors=e,r===0}function jt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,
r=0;const d=r;let n=!0;const a=r;if(!Array.isArray(t)){const m={};e===null?e=[m]:e.push(m),r++}var o=a===r;r=d,e!==null&&
(d?e.length=d:e=null);let i;if(o){const m=r;if(Array.isArray(t)){const g=t.length;for(let v=0;v<g;v++){let P=t[v];if(P&&
typeof P=="object"&&!Array.isArray(P)){if(P.in===void 0){const f={instancePath:s+"/"+v,schemaPath:"#/then/items/required",
keyword:"required",params:{missingProperty:"in"}};e===null?e=[f]:e.push(f),r++}for(const f in P){const h=r;if(!(f==="in"||
f==="guard"||f==="set"||f==="say"||f==="actions"||f==="target"||f==="reenter"||f==="call"||f==="with"||f==="save"||f==="\
resume")){const _={instancePath:s+"/"+v,schemaPath:"#/then/items/propertyNames/enum",keyword:"enum",params:{allowedValues:pr.
then.items.propertyNames.enum},propertyName:f};e===null?e=[_]:e.push(_),r++}var l=h===r;if(!l){const _={instancePath:s+"\
/"+v,schemaPath:"#/then/items/propertyNames",keyword:"propertyNames",params:{propertyName:f}};e===null?e=[_]:e.push(_),r++}}
if(P.in!==void 0&&(fe(P.in,{instancePath:s+"/"+v+"/in",parentData:P,parentDataProperty:"in",rootData:p})||(e=e===null?fe.
errors:e.concat(fe.errors),r=e.length)),P.guard!==void 0&&(q(P.guard,{instancePath:s+"/"+v+"/guard",parentData:P,parentDataProperty:"\
guard",rootData:p})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),P.set!==void 0&&(E(P.set,{instancePath:s+"/"+v+
"/set",parentData:P,parentDataProperty:"set",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),P.say!==
void 0&&(K(P.say,{instancePath:s+"/"+v+"/say",parentData:P,parentDataProperty:"say",rootData:p})||(e=e===null?K.errors:e.
concat(K.errors),r=e.length)),P.actions!==void 0&&(Z(P.actions,{instancePath:s+"/"+v+"/actions",parentData:P,parentDataProperty:"\
actions",rootData:p})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),P.target!==void 0&&(V(P.target,{instancePath:s+
"/"+v+"/target",parentData:P,parentDataProperty:"target",rootData:p})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),
P.reenter!==void 0&&typeof P.reenter!="boolean"){const f={instancePath:s+"/"+v+"/reenter",schemaPath:"#/then/items/prope\
rties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?e=[f]:e.push(f),r++}if(P.call!==void 0&&(H(P.call,{
instancePath:s+"/"+v+"/call",parentData:P,parentDataProperty:"call",rootData:p})||(e=e===null?H.errors:e.concat(H.errors),
r=e.length)),P.with!==void 0&&(I(P.with,{instancePath:s+"/"+v+"/with",parentData:P,parentDataProperty:"with",rootData:p})||
(e=e===null?I.errors:e.concat(I.errors),r=e.length)),P.save!==void 0&&(E(P.save,{instancePath:s+"/"+v+"/save",parentData:P,
parentDataProperty:"save",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),P.resume!==void 0){let f=P.
resume;if(!(f==="ask"||f==="silent"||f==="confirm")){const h={instancePath:s+"/"+v+"/resume",schemaPath:"#/then/items/pr\
operties/resume/enum",keyword:"enum",params:{allowedValues:pr.then.items.properties.resume.enum}};e===null?e=[h]:e.push(
h),r++}}}else{const f={instancePath:s+"/"+v,schemaPath:"#/then/items/type",keyword:"type",params:{type:"object"}};e===null?
e=[f]:e.push(f),r++}}}var o=m===r;n=o,i="then"}else{const m=r,$=r;let g=!0;const v=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){let h;if(t.in===void 0&&(h="in")){const _={};e===null?e=[_]:e.push(_),r++}}var c=v===r;r=$,e!==null&&($?e.length=$:e=
null);let P;if(c){const h=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.in===void 0){const b={instancePath:s,schemaPath:"\
#/else/then/required",keyword:"required",params:{missingProperty:"in"}};e===null?e=[b]:e.push(b),r++}for(const b in t){const w=r;
if(!(b==="in"||b==="guard"||b==="set"||b==="say"||b==="actions"||b==="target"||b==="reenter"||b==="call"||b==="with"||b===
"save"||b==="resume")){const k={instancePath:s,schemaPath:"#/else/then/propertyNames/enum",keyword:"enum",params:{allowedValues:pr.
else.then.propertyNames.enum},propertyName:b};e===null?e=[k]:e.push(k),r++}var u=w===r;if(!u){const k={instancePath:s,schemaPath:"\
#/else/then/propertyNames",keyword:"propertyNames",params:{propertyName:b}};e===null?e=[k]:e.push(k),r++}}if(t.in!==void 0&&
(fe(t.in,{instancePath:s+"/in",parentData:t,parentDataProperty:"in",rootData:p})||(e=e===null?fe.errors:e.concat(fe.errors),
r=e.length)),t.guard!==void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:p})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.set!==void 0&&(E(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"\
set",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.say!==void 0&&(K(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:p})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.actions!==void 0&&
(Z(t.actions,{instancePath:s+"/actions",parentData:t,parentDataProperty:"actions",rootData:p})||(e=e===null?Z.errors:e.concat(
Z.errors),r=e.length)),t.target!==void 0&&(V(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:p})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.reenter!==void 0&&typeof t.reenter!="boolean"){const b={
instancePath:s+"/reenter",schemaPath:"#/else/then/properties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[b]:e.push(b),r++}if(t.call!==void 0&&(H(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:p})||
(e=e===null?H.errors:e.concat(H.errors),r=e.length)),t.with!==void 0&&(I(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"\
with",rootData:p})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.save!==void 0&&(E(t.save,{instancePath:s+"/sa\
ve",parentData:t,parentDataProperty:"save",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.resume!==
void 0){let b=t.resume;if(!(b==="ask"||b==="silent"||b==="confirm")){const w={instancePath:s+"/resume",schemaPath:"#/els\
e/then/properties/resume/enum",keyword:"enum",params:{allowedValues:pr.else.then.properties.resume.enum}};e===null?e=[w]:
e.push(w),r++}}}else{const b={instancePath:s,schemaPath:"#/else/then/type",keyword:"type",params:{type:"object"}};e===null?
e=[b]:e.push(b),r++}var c=h===r;g=c,P="then"}else{const h=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(
t).length<1){const b={instancePath:s,schemaPath:"#/else/else/minProperties",keyword:"minProperties",params:{limit:1}};e===
null?e=[b]:e.push(b),r++}for(const b in t){const w=r;if(typeof b=="string"&&!Wt.test(b)){const k={instancePath:s,schemaPath:"\
#/else/else/propertyNames/pattern",keyword:"pattern",params:{pattern:"^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"},propertyName:b};
e===null?e=[k]:e.push(k),r++}var y=w===r;if(!y){const k={instancePath:s,schemaPath:"#/else/else/propertyNames",keyword:"\
propertyNames",params:{propertyName:b}};e===null?e=[k]:e.push(k),r++}}for(const b in t)x(t[b],{instancePath:s+"/"+b.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:b,rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=
e.length)}else{const b={instancePath:s,schemaPath:"#/else/else/type",keyword:"type",params:{type:"object"}};e===null?e=[
b]:e.push(b),r++}var c=h===r;g=c,P="else"}if(!g){const h={instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:P}};
e===null?e=[h]:e.push(h),r++}var o=m===r;n=o,i="else"}if(!n){const m={instancePath:s,schemaPath:"#/if",keyword:"if",params:{
failingKeyword:i}};e===null?e=[m]:e.push(m),r++}return jt.errors=e,r===0}function Ce(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:p=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const l={};
e===null?e=[l]:e.push(l),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const l=r;je(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?je.errors:e.concat(je.errors),r=e.length);var o=l===r;n=o,i=
"then"}else{const l=r;M(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?M.errors:e.concat(
M.errors),r=e.length);var o=l===r;n=o,i="else"}if(!n){const l={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};
e===null?e=[l]:e.push(l),r++}return Ce.errors=e,r===0}function Xs(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.renga===void 0){const w={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"renga"}};e===null?e=[w]:e.push(w),r++}if(t.bot===void 0){
const w={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"bot"}};e===null?e=[w]:e.push(
w),r++}if(t.locales===void 0){const w={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
locales"}};e===null?e=[w]:e.push(w),r++}for(const w in t){const k=r;if(!(w==="renga"||w==="bot"||w==="locales"||w==="tim\
ezone"||w==="types"||w==="user"||w==="group"||w==="prefix"||w==="constants"||w==="services"||w==="functions"||w==="table\
s"||w==="commands"||w==="events"||w==="on"||w==="repairs"||w==="defaults"||w==="delivery"||w==="stack")){const j={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:De.propertyNames.enum},propertyName:w};e===null?e=
[j]:e.push(j),r++}var d=k===r;if(!d){const j={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:w}};e===null?e=[j]:e.push(j),r++}}if(t.renga!==void 0&&t.renga!==1){const w={instancePath:s+"/renga",schemaPath:"\
#/properties/renga/const",keyword:"const",params:{allowedValue:1}};e===null?e=[w]:e.push(w),r++}if(t.bot!==void 0){let w=t.
bot;if(typeof w=="string"){if(!$s.test(w)){const k={instancePath:s+"/bot",schemaPath:"#/properties/bot/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"}};e===null?e=[k]:e.push(k),r++}}else{const k={instancePath:s+"/bot",
schemaPath:"#/properties/bot/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),r++}}if(t.locales!==void 0){
let w=t.locales;if(Array.isArray(w)){if(w.length<1){const j={instancePath:s+"/locales",schemaPath:"#/properties/locales/\
minItems",keyword:"minItems",params:{limit:1}};e===null?e=[j]:e.push(j),r++}const k=w.length;for(let j=0;j<k;j++){let D=w[j];
if(typeof D=="string"){if(!Fe.test(D)){const C={instancePath:s+"/locales/"+j,schemaPath:"#/properties/locales/items/patt\
ern",keyword:"pattern",params:{pattern:"^(?!use$)[a-z]{2,3}(-[A-Za-z0-9]+)*$"}};e===null?e=[C]:e.push(C),r++}}else{const C={
instancePath:s+"/locales/"+j,schemaPath:"#/properties/locales/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[C]:e.push(C),r++}}}else{const k={instancePath:s+"/locales",schemaPath:"#/properties/locales/type",keyword:"type",params:{
type:"array"}};e===null?e=[k]:e.push(k),r++}}if(t.timezone!==void 0&&typeof t.timezone!="string"){const w={instancePath:s+
"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type:"string"}};e===null?e=[w]:e.push(w),r++}
if(t.types!==void 0){let w=t.types;if(w&&typeof w=="object"&&!Array.isArray(w)){for(const k in w){const j=r;if(typeof k==
"string"&&!L.test(k)){const D={instancePath:s+"/types",schemaPath:"#/properties/types/propertyNames/pattern",keyword:"pa\
ttern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:k};e===null?e=[D]:e.push(D),r++}var n=j===r;if(!n){const D={
instancePath:s+"/types",schemaPath:"#/properties/types/propertyNames",keyword:"propertyNames",params:{propertyName:k}};e===
null?e=[D]:e.push(D),r++}}for(const k in w)te(w[k],{instancePath:s+"/types/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:w,
parentDataProperty:k,rootData:p})||(e=e===null?te.errors:e.concat(te.errors),r=e.length)}else{const k={instancePath:s+"/\
types",schemaPath:"#/properties/types/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}}if(t.user!==
void 0&&(ur(t.user,{instancePath:s+"/user",parentData:t,parentDataProperty:"user",rootData:p})||(e=e===null?ur.errors:e.
concat(ur.errors),r=e.length)),t.group!==void 0&&(ur(t.group,{instancePath:s+"/group",parentData:t,parentDataProperty:"g\
roup",rootData:p})||(e=e===null?ur.errors:e.concat(ur.errors),r=e.length)),t.prefix!==void 0){let w=t.prefix;if(Array.isArray(
w)){const k=w.length;for(let j=0;j<k;j++){let D=w[j];if(typeof D=="string"){if(D.length<1){const C={instancePath:s+"/pre\
fix/"+j,schemaPath:"#/properties/prefix/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[C]:e.push(C),
r++}}else{const C={instancePath:s+"/prefix/"+j,schemaPath:"#/properties/prefix/items/type",keyword:"type",params:{type:"\
string"}};e===null?e=[C]:e.push(C),r++}}}else{const k={instancePath:s+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"\
type",params:{type:"array"}};e===null?e=[k]:e.push(k),r++}}if(t.constants!==void 0&&(gr(t.constants,{instancePath:s+"/co\
nstants",parentData:t,parentDataProperty:"constants",rootData:p})||(e=e===null?gr.errors:e.concat(gr.errors),r=e.length)),
t.services!==void 0){let w=t.services;if(w&&typeof w=="object"&&!Array.isArray(w)){for(const k in w){const j=r;if(typeof k==
"string"&&!$s.test(k)){const D={instancePath:s+"/services",schemaPath:"#/properties/services/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"},propertyName:k};e===null?e=[D]:e.push(D),r++}var a=j===r;if(!a){const D={
instancePath:s+"/services",schemaPath:"#/properties/services/propertyNames",keyword:"propertyNames",params:{propertyName:k}};
e===null?e=[D]:e.push(D),r++}}for(const k in w)rt(w[k],{instancePath:s+"/services/"+k.replace(/~/g,"~0").replace(/\//g,"\
~1"),parentData:w,parentDataProperty:k,rootData:p})||(e=e===null?rt.errors:e.concat(rt.errors),r=e.length)}else{const k={
instancePath:s+"/services",schemaPath:"#/properties/services/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:
e.push(k),r++}}if(t.functions!==void 0){let w=t.functions;if(w&&typeof w=="object"&&!Array.isArray(w)){for(const k in w){
const j=r;if(typeof k=="string"&&!L.test(k)){const D={instancePath:s+"/functions",schemaPath:"#/properties/functions/pro\
pertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:k};e===null?e=[D]:e.push(
D),r++}var o=j===r;if(!o){const D={instancePath:s+"/functions",schemaPath:"#/properties/functions/propertyNames",keyword:"\
propertyNames",params:{propertyName:k}};e===null?e=[D]:e.push(D),r++}}for(const k in w){let j=w[k];if(j&&typeof j=="obje\
ct"&&!Array.isArray(j)){for(const D in j){const C=r;if(!(D==="with"||D==="result")){const O={instancePath:s+"/functions/"+
k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/functions/additionalProperties/propertyNames/enum",keyword:"\
enum",params:{allowedValues:De.properties.functions.additionalProperties.propertyNames.enum},propertyName:D};e===null?e=
[O]:e.push(O),r++}var i=C===r;if(!i){const O={instancePath:s+"/functions/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/functions/additionalProperties/propertyNames",keyword:"propertyNames",params:{propertyName:D}};e===null?e=[
O]:e.push(O),r++}}if(j.with!==void 0){let D=j.with;if(D&&typeof D=="object"&&!Array.isArray(D)){for(const C in D){const O=r;
if(typeof C=="string"&&!L.test(C)){const R={instancePath:s+"/functions/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/with",
schemaPath:"#/properties/functions/additionalProperties/properties/with/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:C};e===null?e=[R]:e.push(R),r++}var l=O===r;if(!l){const R={instancePath:s+
"/functions/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/with",schemaPath:"#/properties/functions/additionalProperties/p\
roperties/with/propertyNames",keyword:"propertyNames",params:{propertyName:C}};e===null?e=[R]:e.push(R),r++}}for(const C in D)
te(D[C],{instancePath:s+"/functions/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/with/"+C.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:D,parentDataProperty:C,rootData:p})||(e=e===null?te.errors:e.concat(te.errors),r=e.length)}else{const C={
instancePath:s+"/functions/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/with",schemaPath:"#/properties/functions/additio\
nalProperties/properties/with/type",keyword:"type",params:{type:"object"}};e===null?e=[C]:e.push(C),r++}}j.result!==void 0&&
(te(j.result,{instancePath:s+"/functions/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/result",parentData:j,parentDataProperty:"\
result",rootData:p})||(e=e===null?te.errors:e.concat(te.errors),r=e.length))}else{const D={instancePath:s+"/functions/"+
k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/functions/additionalProperties/type",keyword:"type",params:{
type:"object"}};e===null?e=[D]:e.push(D),r++}}}else{const k={instancePath:s+"/functions",schemaPath:"#/properties/functi\
ons/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}}if(t.tables!==void 0){let w=t.tables;if(w&&
typeof w=="object"&&!Array.isArray(w)){for(const k in w){const j=r;if(typeof k=="string"&&!L.test(k)){const D={instancePath:s+
"/tables",schemaPath:"#/properties/tables/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9\
_]*$"},propertyName:k};e===null?e=[D]:e.push(D),r++}var c=j===r;if(!c){const D={instancePath:s+"/tables",schemaPath:"#/p\
roperties/tables/propertyNames",keyword:"propertyNames",params:{propertyName:k}};e===null?e=[D]:e.push(D),r++}}for(const k in w){
let j=w[k];if(j&&typeof j=="object"&&!Array.isArray(j)){if(j.value===void 0){const D={instancePath:s+"/tables/"+k.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/required",keyword:"required",params:{
missingProperty:"value"}};e===null?e=[D]:e.push(D),r++}for(const D in j){const C=r;if(!(D==="key"||D==="value"||D==="exp\
ires")){const O={instancePath:s+"/tables/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tables/addi\
tionalProperties/propertyNames/enum",keyword:"enum",params:{allowedValues:De.properties.tables.additionalProperties.propertyNames.
enum},propertyName:D};e===null?e=[O]:e.push(O),r++}var u=C===r;if(!u){const O={instancePath:s+"/tables/"+k.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/propertyNames",keyword:"propertyNames",params:{
propertyName:D}};e===null?e=[O]:e.push(O),r++}}j.key!==void 0&&(te(j.key,{instancePath:s+"/tables/"+k.replace(/~/g,"~0").
replace(/\//g,"~1")+"/key",parentData:j,parentDataProperty:"key",rootData:p})||(e=e===null?te.errors:e.concat(te.errors),
r=e.length)),j.value!==void 0&&(te(j.value,{instancePath:s+"/tables/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/value",
parentData:j,parentDataProperty:"value",rootData:p})||(e=e===null?te.errors:e.concat(te.errors),r=e.length)),j.expires!==
void 0&&(Me(j.expires,{instancePath:s+"/tables/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/expires",parentData:j,parentDataProperty:"\
expires",rootData:p})||(e=e===null?Me.errors:e.concat(Me.errors),r=e.length))}else{const D={instancePath:s+"/tables/"+k.
replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tables/additionalProperties/type",keyword:"type",params:{
type:"object"}};e===null?e=[D]:e.push(D),r++}}}else{const k={instancePath:s+"/tables",schemaPath:"#/properties/tables/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}}if(t.commands!==void 0){let w=t.commands;if(w&&
typeof w=="object"&&!Array.isArray(w)){for(const k in w){const j=r;if(typeof k=="string"&&!L.test(k)){const D={instancePath:s+
"/commands",schemaPath:"#/properties/commands/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-\
z0-9_]*$"},propertyName:k};e===null?e=[D]:e.push(D),r++}var y=j===r;if(!y){const D={instancePath:s+"/commands",schemaPath:"\
#/properties/commands/propertyNames",keyword:"propertyNames",params:{propertyName:k}};e===null?e=[D]:e.push(D),r++}}for(const k in w)
tt(w[k],{instancePath:s+"/commands/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:w,parentDataProperty:k,rootData:p})||
(e=e===null?tt.errors:e.concat(tt.errors),r=e.length)}else{const k={instancePath:s+"/commands",schemaPath:"#/properties/\
commands/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}}if(t.events!==void 0){let w=t.events;
if(w&&typeof w=="object"&&!Array.isArray(w))for(const k in w){let j=w[k];const D=r;let C=!0;const O=r;if(j!==null){const R={};
e===null?e=[R]:e.push(R),r++}var m=O===r;if(r=D,e!==null&&(D?e.length=D:e=null),!m){const R=r;if(j&&typeof j=="object"&&
!Array.isArray(j)){for(const S in j){const G=r;if(!(S==="data"||S==="to")){const X={instancePath:s+"/events/"+k.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/events/additionalProperties/else/propertyNames/enum",keyword:"en\
um",params:{allowedValues:De.properties.events.additionalProperties.else.propertyNames.enum},propertyName:S};e===null?e=
[X]:e.push(X),r++}var $=G===r;if(!$){const X={instancePath:s+"/events/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/events/additionalProperties/else/propertyNames",keyword:"propertyNames",params:{propertyName:S}};e===null?e=
[X]:e.push(X),r++}}if(j.data!==void 0){let S=j.data;if(S&&typeof S=="object"&&!Array.isArray(S)){for(const G in S){const X=r;
if(typeof G=="string"&&!L.test(G)){const se={instancePath:s+"/events/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/data",
schemaPath:"#/properties/events/additionalProperties/else/properties/data/propertyNames/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:G};e===null?e=[se]:e.push(se),r++}var g=X===r;if(!g){const se={instancePath:s+
"/events/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/data",schemaPath:"#/properties/events/additionalProperties/else/pr\
operties/data/propertyNames",keyword:"propertyNames",params:{propertyName:G}};e===null?e=[se]:e.push(se),r++}}for(const G in S)
te(S[G],{instancePath:s+"/events/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/data/"+G.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:S,parentDataProperty:G,rootData:p})||(e=e===null?te.errors:e.concat(te.errors),r=e.length)}else{const G={
instancePath:s+"/events/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/data",schemaPath:"#/properties/events/additionalPro\
perties/else/properties/data/type",keyword:"type",params:{type:"object"}};e===null?e=[G]:e.push(G),r++}}j.to!==void 0&&(st(
j.to,{instancePath:s+"/events/"+k.replace(/~/g,"~0").replace(/\//g,"~1")+"/to",parentData:j,parentDataProperty:"to",rootData:p})||
(e=e===null?st.errors:e.concat(st.errors),r=e.length))}else{const S={instancePath:s+"/events/"+k.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/events/additionalProperties/else/type",keyword:"type",params:{type:"object"}};e===null?
e=[S]:e.push(S),r++}var m=R===r;C=m}if(!C){const R={instancePath:s+"/events/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/events/additionalProperties/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[R]:e.push(R),r++}}else{
const k={instancePath:s+"/events",schemaPath:"#/properties/events/type",keyword:"type",params:{type:"object"}};e===null?
e=[k]:e.push(k),r++}}if(t.on!==void 0&&(_t(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:p})||
(e=e===null?_t.errors:e.concat(_t.errors),r=e.length)),t.repairs!==void 0){let w=t.repairs;if(w&&typeof w=="object"&&!Array.
isArray(w)){for(const k in w){const j=r;if(!(k==="$cancel"||k==="$back"||k==="$help"||k==="$repeat"||k==="$correct"||k===
"$resume"||k==="$stale"||k==="$stackFull"||k==="$notUnderstood"||k==="$silence"||k==="$error"||k==="$handoff")){const D={
instancePath:s+"/repairs",schemaPath:"#/properties/repairs/propertyNames/enum",keyword:"enum",params:{allowedValues:De.properties.
repairs.propertyNames.enum},propertyName:k};e===null?e=[D]:e.push(D),r++}var v=j===r;if(!v){const D={instancePath:s+"/re\
pairs",schemaPath:"#/properties/repairs/propertyNames",keyword:"propertyNames",params:{propertyName:k}};e===null?e=[D]:e.
push(D),r++}}w.$cancel!==void 0&&(W(w.$cancel,{instancePath:s+"/repairs/$cancel",parentData:w,parentDataProperty:"$cance\
l",rootData:p})||(e=e===null?W.errors:e.concat(W.errors),r=e.length)),w.$back!==void 0&&(W(w.$back,{instancePath:s+"/rep\
airs/$back",parentData:w,parentDataProperty:"$back",rootData:p})||(e=e===null?W.errors:e.concat(W.errors),r=e.length)),w.
$help!==void 0&&(W(w.$help,{instancePath:s+"/repairs/$help",parentData:w,parentDataProperty:"$help",rootData:p})||(e=e===
null?W.errors:e.concat(W.errors),r=e.length)),w.$repeat!==void 0&&(W(w.$repeat,{instancePath:s+"/repairs/$repeat",parentData:w,
parentDataProperty:"$repeat",rootData:p})||(e=e===null?W.errors:e.concat(W.errors),r=e.length)),w.$correct!==void 0&&(W(
w.$correct,{instancePath:s+"/repairs/$correct",parentData:w,parentDataProperty:"$correct",rootData:p})||(e=e===null?W.errors:
e.concat(W.errors),r=e.length)),w.$resume!==void 0&&(W(w.$resume,{instancePath:s+"/repairs/$resume",parentData:w,parentDataProperty:"\
$resume",rootData:p})||(e=e===null?W.errors:e.concat(W.errors),r=e.length)),w.$stale!==void 0&&(W(w.$stale,{instancePath:s+
"/repairs/$stale",parentData:w,parentDataProperty:"$stale",rootData:p})||(e=e===null?W.errors:e.concat(W.errors),r=e.length)),
w.$stackFull!==void 0&&(W(w.$stackFull,{instancePath:s+"/repairs/$stackFull",parentData:w,parentDataProperty:"$stackFull",
rootData:p})||(e=e===null?W.errors:e.concat(W.errors),r=e.length)),w.$notUnderstood!==void 0&&(W(w.$notUnderstood,{instancePath:s+
"/repairs/$notUnderstood",parentData:w,parentDataProperty:"$notUnderstood",rootData:p})||(e=e===null?W.errors:e.concat(W.
errors),r=e.length)),w.$silence!==void 0&&(W(w.$silence,{instancePath:s+"/repairs/$silence",parentData:w,parentDataProperty:"\
$silence",rootData:p})||(e=e===null?W.errors:e.concat(W.errors),r=e.length)),w.$error!==void 0&&(W(w.$error,{instancePath:s+
"/repairs/$error",parentData:w,parentDataProperty:"$error",rootData:p})||(e=e===null?W.errors:e.concat(W.errors),r=e.length)),
w.$handoff!==void 0&&(W(w.$handoff,{instancePath:s+"/repairs/$handoff",parentData:w,parentDataProperty:"$handoff",rootData:p})||
(e=e===null?W.errors:e.concat(W.errors),r=e.length))}else{const k={instancePath:s+"/repairs",schemaPath:"#/properties/re\
pairs/type",keyword:"type",params:{type:"object"}};e===null?e=[k]:e.push(k),r++}}if(t.defaults!==void 0){let w=t.defaults;
if(w&&typeof w=="object"&&!Array.isArray(w)){for(const k in w){const j=r;if(!(k==="silence"||k==="invalid"||k==="attempt\
s"||k==="interrupt"||k==="resume"||k==="help"||k==="taps")){const D={instancePath:s+"/defaults",schemaPath:"#/properties\
/defaults/propertyNames/enum",keyword:"enum",params:{allowedValues:De.properties.defaults.propertyNames.enum},propertyName:k};
e===null?e=[D]:e.push(D),r++}var P=j===r;if(!P){const D={instancePath:s+"/defaults",schemaPath:"#/properties/defaults/pr\
opertyNames",keyword:"propertyNames",params:{propertyName:k}};e===null?e=[D]:e.push(D),r++}}if(w.silence!==void 0&&(jt(w.
silence,{instancePath:s+"/defaults/silence",parentData:w,parentDataProperty:"silence",rootData:p})||(e=e===null?jt.errors:
e.concat(jt.errors),r=e.length)),w.invalid!==void 0){let k=w.invalid;const j=r;let D=!0;const C=r;if(!Array.isArray(k)){
const R={};e===null?e=[R]:e.push(R),r++}var f=C===r;r=j,e!==null&&(j?e.length=j:e=null);let O;if(f){const R=r;if(Array.isArray(
k)){if(k.length<1){const G={instancePath:s+"/defaults/invalid",schemaPath:"#/properties/defaults/properties/invalid/then\
/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[G]:e.push(G),r++}const S=k.length;for(let G=0;G<S;G++)Ce(k[G],
{instancePath:s+"/defaults/invalid/"+G,parentData:k,parentDataProperty:G,rootData:p})||(e=e===null?Ce.errors:e.concat(Ce.
errors),r=e.length)}var f=R===r;D=f,O="then"}else{const R=r;Ce(k,{instancePath:s+"/defaults/invalid",parentData:w,parentDataProperty:"\
invalid",rootData:p})||(e=e===null?Ce.errors:e.concat(Ce.errors),r=e.length);var f=R===r;D=f,O="else"}if(!D){const R={instancePath:s+
"/defaults/invalid",schemaPath:"#/properties/defaults/properties/invalid/if",keyword:"if",params:{failingKeyword:O}};e===
null?e=[R]:e.push(R),r++}}if(w.attempts!==void 0){let k=w.attempts;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k))){const j={
instancePath:s+"/defaults/attempts",schemaPath:"#/properties/defaults/properties/attempts/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[j]:e.push(j),r++}if(typeof k=="number"&&(k<1||isNaN(k))){const j={instancePath:s+"/defaults/attem\
pts",schemaPath:"#/properties/defaults/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[j]:e.push(j),r++}}if(w.interrupt!==void 0){let k=w.interrupt;const j=r;let D=!0;const C=r;if(!Array.isArray(
k)){const R={};e===null?e=[R]:e.push(R),r++}var h=C===r;r=j,e!==null&&(j?e.length=j:e=null);let O;if(h){const R=r;if(Array.
isArray(k)){const S=k.length;for(let G=0;G<S;G++)Te(k[G],{instancePath:s+"/defaults/interrupt/"+G,parentData:k,parentDataProperty:G,
rootData:p})||(e=e===null?Te.errors:e.concat(Te.errors),r=e.length)}var h=R===r;D=h,O="then"}else{const R=r;if(!(k==="af\
ter"||k==="first"||k==="deny")){const S={instancePath:s+"/defaults/interrupt",schemaPath:"#/properties/defaults/properti\
es/interrupt/else/enum",keyword:"enum",params:{allowedValues:De.properties.defaults.properties.interrupt.else.enum}};e===
null?e=[S]:e.push(S),r++}var h=R===r;D=h,O="else"}if(!D){const R={instancePath:s+"/defaults/interrupt",schemaPath:"#/pro\
perties/defaults/properties/interrupt/if",keyword:"if",params:{failingKeyword:O}};e===null?e=[R]:e.push(R),r++}}if(w.resume!==
void 0){let k=w.resume;if(!(k==="ask"||k==="silent"||k==="confirm")){const j={instancePath:s+"/defaults/resume",schemaPath:"\
#/properties/defaults/properties/resume/enum",keyword:"enum",params:{allowedValues:De.properties.defaults.properties.resume.
enum}};e===null?e=[j]:e.push(j),r++}}if(w.help!==void 0&&(Ce(w.help,{instancePath:s+"/defaults/help",parentData:w,parentDataProperty:"\
help",rootData:p})||(e=e===null?Ce.errors:e.concat(Ce.errors),r=e.length)),w.taps!==void 0){let k=w.taps;if(!(k==="while\
-current"||k==="once"||k==="always")){const j={instancePath:s+"/defaults/taps",schemaPath:"#/properties/defaults/propert\
ies/taps/enum",keyword:"enum",params:{allowedValues:De.properties.defaults.properties.taps.enum}};e===null?e=[j]:e.push(
j),r++}}}else{const k={instancePath:s+"/defaults",schemaPath:"#/properties/defaults/type",keyword:"type",params:{type:"o\
bject"}};e===null?e=[k]:e.push(k),r++}}if(t.delivery!==void 0){let w=t.delivery;if(w&&typeof w=="object"&&!Array.isArray(
w)){for(const k in w){const j=r;if(!(k==="policy"||k==="pushBudget")){const D={instancePath:s+"/delivery",schemaPath:"#/\
properties/delivery/propertyNames/enum",keyword:"enum",params:{allowedValues:De.properties.delivery.propertyNames.enum},
propertyName:k};e===null?e=[D]:e.push(D),r++}var _=j===r;if(!_){const D={instancePath:s+"/delivery",schemaPath:"#/proper\
ties/delivery/propertyNames",keyword:"propertyNames",params:{propertyName:k}};e===null?e=[D]:e.push(D),r++}}if(w.policy!==
void 0){let k=w.policy;if(!(k==="reply-first"||k==="reply-only"||k==="push")){const j={instancePath:s+"/delivery/policy",
schemaPath:"#/properties/delivery/properties/policy/enum",keyword:"enum",params:{allowedValues:De.properties.delivery.properties.
policy.enum}};e===null?e=[j]:e.push(j),r++}}if(w.pushBudget!==void 0){let k=w.pushBudget;if(k&&typeof k=="object"&&!Array.
isArray(k)){for(const j in k){const D=r;if(!(j==="month"||j==="userDay")){const C={instancePath:s+"/delivery/pushBudget",
schemaPath:"#/properties/delivery/properties/pushBudget/propertyNames/enum",keyword:"enum",params:{allowedValues:De.properties.
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
w),r++}return Xs.errors=e,r===0}const zn=en;const Nn={type:"object",properties:{renga:{const:1},flows:{type:"object",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*\
$"},additionalProperties:{$ref:"#/definitions/flow"},minProperties:1}},required:["renga","flows"],propertyNames:{enum:["\
renga","flows"]}},Dr={type:"object",properties:{title:{$ref:"#/definitions/text"},scope:{enum:["user","group","member"]},
background:{type:"boolean"},onRestart:{enum:["resume","restart","stack"]},migrate:{type:"array",items:{$ref:"#/definitio\
ns/migration"},minItems:1},context:{$ref:"#/definitions/variables"},constants:{$ref:"#/definitions/dataMap"},derive:{type:"\
object",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},additionalProperties:{$ref:"#/definitions/expression"}},input:{
$ref:"#/definitions/variables"},output:{$ref:"#/definitions/dataMap"},triggers:{$ref:"#/definitions/triggers"},on:{$ref:"\
#/definitions/on"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},silence:{$ref:"#/definitions/timed"},invalid:{
if:{type:"array"},then:{items:{$ref:"#/definitions/text"},minItems:1},else:{$ref:"#/definitions/text"}},attempts:{type:"\
integer",minimum:1},interrupt:{if:{type:"array"},then:{items:{$ref:"#/definitions/flowName"}},else:{enum:["after","first",
"deny"]}},resume:{enum:["ask","silent","confirm"]},help:{$ref:"#/definitions/text"},taps:{enum:["while-current","once","\
always"]},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:["states"],propertyNames:{enum:[
"title","scope","background","onRestart","migrate","context","constants","derive","input","output","triggers","on","init\
ial","silence","invalid","attempts","interrupt","resume","help","taps","states","aside"]}},jn={type:"object",properties:{
from:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},to:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},set:{$ref:"\
#/definitions/assignments"}},minProperties:1,if:{required:["to"]},then:{required:["from"]},propertyNames:{enum:["from","\
to","set"]}};function vr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;const d=r;
let n=!0;const a=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let l;if(t.to===void 0&&(l="to")){const c={};e===null?e=
[c]:e.push(c),r++}}var o=a===r;if(r=d,e!==null&&(d?e.length=d:e=null),o){const l=r;if(t&&typeof t=="object"&&!Array.isArray(
t)&&t.from===void 0){const u={instancePath:s,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"fr\
om"}};e===null?e=[u]:e.push(u),r++}var o=l===r;n=o}if(!n){const l={instancePath:s,schemaPath:"#/if",keyword:"if",params:{
failingKeyword:"then"}};e===null?e=[l]:e.push(l),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(t).length<
1){const l={instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[l]:e.push(
l),r++}for(const l in t){const c=r;if(!(l==="from"||l==="to"||l==="set")){const u={instancePath:s,schemaPath:"#/property\
Names/enum",keyword:"enum",params:{allowedValues:jn.propertyNames.enum},propertyName:l};e===null?e=[u]:e.push(u),r++}var i=c===
r;if(!i){const u={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:l}};e===null?
e=[u]:e.push(u),r++}}if(t.from!==void 0){let l=t.from;if(typeof l=="string"){if(!L.test(l)){const c={instancePath:s+"/fr\
om",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[c]:
e.push(c),r++}}else{const c={instancePath:s+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[c]:e.push(c),r++}}if(t.to!==void 0){let l=t.to;if(typeof l=="string"){if(!L.test(l)){const c={instancePath:s+
"/to",schemaPath:"#/properties/to/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[c]:
e.push(c),r++}}else{const c={instancePath:s+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"string"}};
e===null?e=[c]:e.push(c),r++}}t.set!==void 0&&(E(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"set",rootData:p})||
(e=e===null?E.errors:e.concat(E.errors),r=e.length))}else{const l={instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[l]:e.push(l),r++}return vr.errors=e,r===0}function Ne(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t){const a=r;if(typeof n=="\
string"&&!L.test(n)){const o={instancePath:s,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A\
-Za-z_][A-Za-z0-9_]*$"},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}for(const n in t)dr(t[n],
{instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:n,rootData:p})||(e=e===null?
dr.errors:e.concat(dr.errors),r=e.length)}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[n]:e.push(n),r++}return Ne.errors=e,r===0}const Us={if:{type:"object",anyOf:[{required:["match"]},{required:["guard"]},{required:["set"]},{required:["with"]},{required:[
"resume"]}]},then:{type:"object",properties:{match:{if:{type:"array"},then:{items:{$ref:"#/definitions/dataMatch"},minItems:1},
else:{$ref:"#/definitions/dataMatch"}},guard:{$ref:"#/definitions/expression"},set:{$ref:"#/definitions/assignments"},with:{
$ref:"#/definitions/dataMap"},resume:{enum:["ask","silent","confirm"]}},propertyNames:{enum:["match","guard","set","with",
"resume"]}},else:{if:{enum:[!0,null]},else:{$ref:"#/definitions/dataMatch"}}};function Pe(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!(t&&typeof t=="object"&&!Array.isArray(
t))){const v={};e===null?e=[v]:e.push(v),r++}const o=r;let i=!1;const l=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let v;
if(t.match===void 0&&(v="match")){const P={};e===null?e=[P]:e.push(P),r++}}var c=l===r;if(i=i||c,!i){const v=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let f;if(t.guard===void 0&&(f="guard")){const h={};e===null?e=[h]:e.push(h),r++}}var c=v===
r;if(i=i||c,!i){const f=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let _;if(t.set===void 0&&(_="set")){const b={};e===
null?e=[b]:e.push(b),r++}}var c=f===r;if(i=i||c,!i){const _=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let w;if(t.with===
void 0&&(w="with")){const k={};e===null?e=[k]:e.push(k),r++}}var c=_===r;if(i=i||c,!i){const w=r;if(t&&typeof t=="object"&&
!Array.isArray(t)){let j;if(t.resume===void 0&&(j="resume")){const D={};e===null?e=[D]:e.push(D),r++}}var c=w===r;i=i||c}}}}
if(i)r=o,e!==null&&(o?e.length=o:e=null);else{const v={};e===null?e=[v]:e.push(v),r++}var u=a===r;r=d,e!==null&&(d?e.length=
d:e=null);let y;if(u){const v=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const f in t){const h=r;if(!(f==="match"||
f==="guard"||f==="set"||f==="with"||f==="resume")){const _={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"\
enum",params:{allowedValues:Us.then.propertyNames.enum},propertyName:f};e===null?e=[_]:e.push(_),r++}var m=h===r;if(!m){
const _={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName:f}};e===null?e=[_]:
e.push(_),r++}}if(t.match!==void 0){let f=t.match;const h=r;let _=!0;const b=r;if(!Array.isArray(f)){const k={};e===null?
e=[k]:e.push(k),r++}var $=b===r;r=h,e!==null&&(h?e.length=h:e=null);let w;if($){const k=r;if(Array.isArray(f)){if(f.length<
1){const C={instancePath:s+"/match",schemaPath:"#/then/properties/match/then/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[C]:e.push(C),r++}const D=f.length;for(let C=0;C<D;C++)pe(f[C],{instancePath:s+"/match/"+C,parentData:f,parentDataProperty:C,
rootData:p})||(e=e===null?pe.errors:e.concat(pe.errors),r=e.length)}var $=k===r;_=$,w="then"}else{const k=r;pe(f,{instancePath:s+
"/match",parentData:t,parentDataProperty:"match",rootData:p})||(e=e===null?pe.errors:e.concat(pe.errors),r=e.length);var $=k===
r;_=$,w="else"}if(!_){const k={instancePath:s+"/match",schemaPath:"#/then/properties/match/if",keyword:"if",params:{failingKeyword:w}};
e===null?e=[k]:e.push(k),r++}}if(t.guard!==void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:p})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.set!==void 0&&(E(t.set,{instancePath:s+"/set",
parentData:t,parentDataProperty:"set",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.with!==void 0&&
(I(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"with",rootData:p})||(e=e===null?I.errors:e.concat(I.errors),
r=e.length)),t.resume!==void 0){let f=t.resume;if(!(f==="ask"||f==="silent"||f==="confirm")){const h={instancePath:s+"/r\
esume",schemaPath:"#/then/properties/resume/enum",keyword:"enum",params:{allowedValues:Us.then.properties.resume.enum}};
e===null?e=[h]:e.push(h),r++}}}else{const f={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};
e===null?e=[f]:e.push(f),r++}var u=v===r;n=u,y="then"}else{const v=r,P=r;let f=!0;const h=r;if(!(t===!0||t===null)){const b={};
e===null?e=[b]:e.push(b),r++}var g=h===r;if(r=P,e!==null&&(P?e.length=P:e=null),!g){const b=r;pe(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:p})||(e=e===null?pe.errors:e.concat(pe.errors),r=e.length);var g=b===r;f=g}if(!f){const b={
instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[b]:e.push(b),r++}var u=v===
r;n=u,y="else"}if(!n){const v={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:y}};e===null?e=[v]:e.
push(v),r++}return Pe.errors=e,r===0}const Ks={if:{type:"object",anyOf:[{required:["match"]},{required:["guard"]},{required:[
"set"]},{required:["with"]},{required:["resume"]}]},then:{type:"object",properties:{match:{if:{type:"array"},then:{items:{
$ref:"#/definitions/textMatch"},minItems:1},else:{$ref:"#/definitions/textMatch"}},guard:{$ref:"#/definitions/expression"},
set:{$ref:"#/definitions/assignments"},with:{$ref:"#/definitions/dataMap"},resume:{enum:["ask","silent","confirm"]}},propertyNames:{
enum:["match","guard","set","with","resume"]}},else:{$ref:"#/definitions/textMatch"}};function $e(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!(t&&typeof t=="object"&&!Array.isArray(
t))){const g={};e===null?e=[g]:e.push(g),r++}const o=r;let i=!1;const l=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let g;
if(t.match===void 0&&(g="match")){const v={};e===null?e=[v]:e.push(v),r++}}var c=l===r;if(i=i||c,!i){const g=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let P;if(t.guard===void 0&&(P="guard")){const f={};e===null?e=[f]:e.push(f),r++}}var c=g===
r;if(i=i||c,!i){const P=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.set===void 0&&(h="set")){const _={};e===
null?e=[_]:e.push(_),r++}}var c=P===r;if(i=i||c,!i){const h=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let b;if(t.with===
void 0&&(b="with")){const w={};e===null?e=[w]:e.push(w),r++}}var c=h===r;if(i=i||c,!i){const b=r;if(t&&typeof t=="object"&&
!Array.isArray(t)){let k;if(t.resume===void 0&&(k="resume")){const j={};e===null?e=[j]:e.push(j),r++}}var c=b===r;i=i||c}}}}
if(i)r=o,e!==null&&(o?e.length=o:e=null);else{const g={};e===null?e=[g]:e.push(g),r++}var u=a===r;r=d,e!==null&&(d?e.length=
d:e=null);let y;if(u){const g=r;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const P in t){const f=r;if(!(P==="match"||
P==="guard"||P==="set"||P==="with"||P==="resume")){const h={instancePath:s,schemaPath:"#/then/propertyNames/enum",keyword:"\
enum",params:{allowedValues:Ks.then.propertyNames.enum},propertyName:P};e===null?e=[h]:e.push(h),r++}var m=f===r;if(!m){
const h={instancePath:s,schemaPath:"#/then/propertyNames",keyword:"propertyNames",params:{propertyName:P}};e===null?e=[h]:
e.push(h),r++}}if(t.match!==void 0){let P=t.match;const f=r;let h=!0;const _=r;if(!Array.isArray(P)){const w={};e===null?
e=[w]:e.push(w),r++}var $=_===r;r=f,e!==null&&(f?e.length=f:e=null);let b;if($){const w=r;if(Array.isArray(P)){if(P.length<
1){const D={instancePath:s+"/match",schemaPath:"#/then/properties/match/then/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[D]:e.push(D),r++}const j=P.length;for(let D=0;D<j;D++)le(P[D],{instancePath:s+"/match/"+D,parentData:P,parentDataProperty:D,
rootData:p})||(e=e===null?le.errors:e.concat(le.errors),r=e.length)}var $=w===r;h=$,b="then"}else{const w=r;le(P,{instancePath:s+
"/match",parentData:t,parentDataProperty:"match",rootData:p})||(e=e===null?le.errors:e.concat(le.errors),r=e.length);var $=w===
r;h=$,b="else"}if(!h){const w={instancePath:s+"/match",schemaPath:"#/then/properties/match/if",keyword:"if",params:{failingKeyword:b}};
e===null?e=[w]:e.push(w),r++}}if(t.guard!==void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"\
guard",rootData:p})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.set!==void 0&&(E(t.set,{instancePath:s+"/set",
parentData:t,parentDataProperty:"set",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.with!==void 0&&
(I(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"with",rootData:p})||(e=e===null?I.errors:e.concat(I.errors),
r=e.length)),t.resume!==void 0){let P=t.resume;if(!(P==="ask"||P==="silent"||P==="confirm")){const f={instancePath:s+"/r\
esume",schemaPath:"#/then/properties/resume/enum",keyword:"enum",params:{allowedValues:Ks.then.properties.resume.enum}};
e===null?e=[f]:e.push(f),r++}}}else{const P={instancePath:s,schemaPath:"#/then/type",keyword:"type",params:{type:"object"}};
e===null?e=[P]:e.push(P),r++}var u=g===r;n=u,y="then"}else{const g=r;le(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:p})||(e=e===null?le.errors:e.concat(le.errors),r=e.length);var u=g===r;n=u,y="else"}if(!n){const g={instancePath:s,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:y}};e===null?e=[g]:e.push(g),r++}return $e.errors=e,r===0}function kr(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){for(const i in t)if(!(i==="text"||i==="message"||i==="postback")){let l=t[i];const c=r;let u=!0;const y=r;if(!Array.
isArray(l)){const $={};e===null?e=[$]:e.push($),r++}var d=y===r;r=c,e!==null&&(c?e.length=c:e=null);let m;if(d){const $=r;
if(Array.isArray(l)){if(l.length<1){const P={instancePath:s+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/a\
dditionalProperties/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[P]:e.push(P),r++}const v=l.length;for(let P=0;P<
v;P++)Pe(l[P],{instancePath:s+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+P,parentData:l,parentDataProperty:P,rootData:p})||
(e=e===null?Pe.errors:e.concat(Pe.errors),r=e.length)}var d=$===r;u=d,m="then"}else{const $=r;Pe(l,{instancePath:s+"/"+i.
replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:i,rootData:p})||(e=e===null?Pe.errors:e.concat(Pe.
errors),r=e.length);var d=$===r;u=d,m="else"}if(!u){const $={instancePath:s+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/if",keyword:"if",params:{failingKeyword:m}};e===null?e=[$]:e.push($),r++}}if(t.text!==
void 0){let i=t.text;const l=r;let c=!0;const u=r;if(!Array.isArray(i)){const m={};e===null?e=[m]:e.push(m),r++}var n=u===
r;r=l,e!==null&&(l?e.length=l:e=null);let y;if(n){const m=r;if(Array.isArray(i)){if(i.length<1){const v={instancePath:s+
"/text",schemaPath:"#/properties/text/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),r++}const g=i.
length;for(let v=0;v<g;v++)$e(i[v],{instancePath:s+"/text/"+v,parentData:i,parentDataProperty:v,rootData:p})||(e=e===null?
$e.errors:e.concat($e.errors),r=e.length)}var n=m===r;c=n,y="then"}else{const m=r;$e(i,{instancePath:s+"/text",parentData:t,
parentDataProperty:"text",rootData:p})||(e=e===null?$e.errors:e.concat($e.errors),r=e.length);var n=m===r;c=n,y="else"}if(!c){
const m={instancePath:s+"/text",schemaPath:"#/properties/text/if",keyword:"if",params:{failingKeyword:y}};e===null?e=[m]:
e.push(m),r++}}if(t.message!==void 0){let i=t.message;const l=r;let c=!0;const u=r;if(!Array.isArray(i)){const m={};e===
null?e=[m]:e.push(m),r++}var a=u===r;r=l,e!==null&&(l?e.length=l:e=null);let y;if(a){const m=r;if(Array.isArray(i)){if(i.
length<1){const v={instancePath:s+"/message",schemaPath:"#/properties/message/then/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[v]:e.push(v),r++}const g=i.length;for(let v=0;v<g;v++)$e(i[v],{instancePath:s+"/message/"+v,parentData:i,
parentDataProperty:v,rootData:p})||(e=e===null?$e.errors:e.concat($e.errors),r=e.length)}var a=m===r;c=a,y="then"}else{const m=r;
$e(i,{instancePath:s+"/message",parentData:t,parentDataProperty:"message",rootData:p})||(e=e===null?$e.errors:e.concat($e.
errors),r=e.length);var a=m===r;c=a,y="else"}if(!c){const m={instancePath:s+"/message",schemaPath:"#/properties/message/\
if",keyword:"if",params:{failingKeyword:y}};e===null?e=[m]:e.push(m),r++}}if(t.postback!==void 0){let i=t.postback;const l=r;
let c=!0;const u=r;if(!Array.isArray(i)){const m={};e===null?e=[m]:e.push(m),r++}var o=u===r;r=l,e!==null&&(l?e.length=l:
e=null);let y;if(o){const m=r;if(Array.isArray(i)){if(i.length<1){const v={instancePath:s+"/postback",schemaPath:"#/prop\
erties/postback/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),r++}const g=i.length;for(let v=0;v<
g;v++)Pe(i[v],{instancePath:s+"/postback/"+v,parentData:i,parentDataProperty:v,rootData:p})||(e=e===null?Pe.errors:e.concat(
Pe.errors),r=e.length)}var o=m===r;c=o,y="then"}else{const m=r;Pe(i,{instancePath:s+"/postback",parentData:t,parentDataProperty:"\
postback",rootData:p})||(e=e===null?Pe.errors:e.concat(Pe.errors),r=e.length);var o=m===r;c=o,y="else"}if(!c){const m={instancePath:s+
"/postback",schemaPath:"#/properties/postback/if",keyword:"if",params:{failingKeyword:y}};e===null?e=[m]:e.push(m),r++}}}else{
const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}return kr.
errors=e,r===0}function B(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&
typeof t=="object"&&!Array.isArray(t)){for(const o in t)if(!(o==="text"||o==="message")){let i=t[o];const l=r;let c=!0;const u=r;
if(!Array.isArray(i)){const m={};e===null?e=[m]:e.push(m),r++}var d=u===r;r=l,e!==null&&(l?e.length=l:e=null);let y;if(d){
const m=r;if(Array.isArray(i)){if(i.length<1){const v={instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),r++}const g=i.length;
for(let v=0;v<g;v++)Ae(i[v],{instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+v,parentData:i,parentDataProperty:v,
rootData:p})||(e=e===null?Ae.errors:e.concat(Ae.errors),r=e.length)}var d=m===r;c=d,y="then"}else{const m=r;Ae(i,{instancePath:s+
"/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:o,rootData:p})||(e=e===null?Ae.errors:e.concat(
Ae.errors),r=e.length);var d=m===r;c=d,y="else"}if(!c){const m={instancePath:s+"/"+o.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/additionalProperties/if",keyword:"if",params:{failingKeyword:y}};e===null?e=[m]:e.push(m),r++}}if(t.text!==
void 0){let o=t.text;const i=r;let l=!0;const c=r;if(!Array.isArray(o)){const y={};e===null?e=[y]:e.push(y),r++}var n=c===
r;r=i,e!==null&&(i?e.length=i:e=null);let u;if(n){const y=r;if(Array.isArray(o)){if(o.length<1){const g={instancePath:s+
"/text",schemaPath:"#/properties/text/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[g]:e.push(g),r++}const $=o.
length;for(let g=0;g<$;g++)ee(o[g],{instancePath:s+"/text/"+g,parentData:o,parentDataProperty:g,rootData:p})||(e=e===null?
ee.errors:e.concat(ee.errors),r=e.length)}var n=y===r;l=n,u="then"}else{const y=r;ee(o,{instancePath:s+"/text",parentData:t,
parentDataProperty:"text",rootData:p})||(e=e===null?ee.errors:e.concat(ee.errors),r=e.length);var n=y===r;l=n,u="else"}if(!l){
const y={instancePath:s+"/text",schemaPath:"#/properties/text/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[y]:
e.push(y),r++}}if(t.message!==void 0){let o=t.message;const i=r;let l=!0;const c=r;if(!Array.isArray(o)){const y={};e===
null?e=[y]:e.push(y),r++}var a=c===r;r=i,e!==null&&(i?e.length=i:e=null);let u;if(a){const y=r;if(Array.isArray(o)){if(o.
length<1){const g={instancePath:s+"/message",schemaPath:"#/properties/message/then/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[g]:e.push(g),r++}const $=o.length;for(let g=0;g<$;g++)ee(o[g],{instancePath:s+"/message/"+g,parentData:o,
parentDataProperty:g,rootData:p})||(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)}var a=y===r;l=a,u="then"}else{const y=r;
ee(o,{instancePath:s+"/message",parentData:t,parentDataProperty:"message",rootData:p})||(e=e===null?ee.errors:e.concat(ee.
errors),r=e.length);var a=y===r;l=a,u="else"}if(!l){const y={instancePath:s+"/message",schemaPath:"#/properties/message/\
if",keyword:"if",params:{failingKeyword:u}};e===null?e=[y]:e.push(y),r++}}}else{const o={instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return B.errors=e,r===0}function T(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(!Array.isArray(t)){const m={};
e===null?e=[m]:e.push(m),r++}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;if(o){const m=r;if(Array.isArray(t)){
const g=t.length;for(let v=0;v<g;v++){let P=t[v];if(P&&typeof P=="object"&&!Array.isArray(P)){if(P.in===void 0){const f={
instancePath:s+"/"+v,schemaPath:"#/then/items/required",keyword:"required",params:{missingProperty:"in"}};e===null?e=[f]:
e.push(f),r++}for(const f in P){const h=r;if(!(f==="in"||f==="guard"||f==="set"||f==="say"||f==="actions"||f==="target"||
f==="reenter"||f==="call"||f==="with"||f==="save"||f==="resume")){const _={instancePath:s+"/"+v,schemaPath:"#/then/items\
/propertyNames/enum",keyword:"enum",params:{allowedValues:pr.then.items.propertyNames.enum},propertyName:f};e===null?e=[
_]:e.push(_),r++}var l=h===r;if(!l){const _={instancePath:s+"/"+v,schemaPath:"#/then/items/propertyNames",keyword:"prope\
rtyNames",params:{propertyName:f}};e===null?e=[_]:e.push(_),r++}}if(P.in!==void 0&&(fe(P.in,{instancePath:s+"/"+v+"/in",
parentData:P,parentDataProperty:"in",rootData:p})||(e=e===null?fe.errors:e.concat(fe.errors),r=e.length)),P.guard!==void 0&&
(q(P.guard,{instancePath:s+"/"+v+"/guard",parentData:P,parentDataProperty:"guard",rootData:p})||(e=e===null?q.errors:e.concat(
q.errors),r=e.length)),P.set!==void 0&&(E(P.set,{instancePath:s+"/"+v+"/set",parentData:P,parentDataProperty:"set",rootData:p})||
(e=e===null?E.errors:e.concat(E.errors),r=e.length)),P.say!==void 0&&(K(P.say,{instancePath:s+"/"+v+"/say",parentData:P,
parentDataProperty:"say",rootData:p})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),P.actions!==void 0&&(Z(P.actions,
{instancePath:s+"/"+v+"/actions",parentData:P,parentDataProperty:"actions",rootData:p})||(e=e===null?Z.errors:e.concat(Z.
errors),r=e.length)),P.target!==void 0&&(V(P.target,{instancePath:s+"/"+v+"/target",parentData:P,parentDataProperty:"tar\
get",rootData:p})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),P.reenter!==void 0&&typeof P.reenter!="boolean"){
const f={instancePath:s+"/"+v+"/reenter",schemaPath:"#/then/items/properties/reenter/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[f]:e.push(f),r++}if(P.call!==void 0&&(H(P.call,{instancePath:s+"/"+v+"/call",parentData:P,parentDataProperty:"\
call",rootData:p})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)),P.with!==void 0&&(I(P.with,{instancePath:s+"/"+
v+"/with",parentData:P,parentDataProperty:"with",rootData:p})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),P.save!==
void 0&&(E(P.save,{instancePath:s+"/"+v+"/save",parentData:P,parentDataProperty:"save",rootData:p})||(e=e===null?E.errors:
e.concat(E.errors),r=e.length)),P.resume!==void 0){let f=P.resume;if(!(f==="ask"||f==="silent"||f==="confirm")){const h={
instancePath:s+"/"+v+"/resume",schemaPath:"#/then/items/properties/resume/enum",keyword:"enum",params:{allowedValues:pr.
then.items.properties.resume.enum}};e===null?e=[h]:e.push(h),r++}}}else{const f={instancePath:s+"/"+v,schemaPath:"#/then\
/items/type",keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}}}var o=m===r;n=o,i="then"}else{const m=r,
$=r;let g=!0;const v=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.in===void 0&&(h="in")){const _={};e===null?
e=[_]:e.push(_),r++}}var c=v===r;r=$,e!==null&&($?e.length=$:e=null);let P;if(c){const h=r;if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.in===void 0){const b={instancePath:s,schemaPath:"#/else/then/required",keyword:"required",params:{missingProperty:"\
in"}};e===null?e=[b]:e.push(b),r++}for(const b in t){const w=r;if(!(b==="in"||b==="guard"||b==="set"||b==="say"||b==="ac\
tions"||b==="target"||b==="reenter"||b==="call"||b==="with"||b==="save"||b==="resume")){const k={instancePath:s,schemaPath:"\
#/else/then/propertyNames/enum",keyword:"enum",params:{allowedValues:pr.else.then.propertyNames.enum},propertyName:b};e===
null?e=[k]:e.push(k),r++}var u=w===r;if(!u){const k={instancePath:s,schemaPath:"#/else/then/propertyNames",keyword:"prop\
ertyNames",params:{propertyName:b}};e===null?e=[k]:e.push(k),r++}}if(t.in!==void 0&&(fe(t.in,{instancePath:s+"/in",parentData:t,
parentDataProperty:"in",rootData:p})||(e=e===null?fe.errors:e.concat(fe.errors),r=e.length)),t.guard!==void 0&&(q(t.guard,
{instancePath:s+"/guard",parentData:t,parentDataProperty:"guard",rootData:p})||(e=e===null?q.errors:e.concat(q.errors),r=
e.length)),t.set!==void 0&&(E(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"set",rootData:p})||(e=e===null?
E.errors:e.concat(E.errors),r=e.length)),t.say!==void 0&&(K(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
say",rootData:p})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.actions!==void 0&&(Z(t.actions,{instancePath:s+
"/actions",parentData:t,parentDataProperty:"actions",rootData:p})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),
t.target!==void 0&&(V(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:p})||(e=e===null?
V.errors:e.concat(V.errors),r=e.length)),t.reenter!==void 0&&typeof t.reenter!="boolean"){const b={instancePath:s+"/reen\
ter",schemaPath:"#/else/then/properties/reenter/type",keyword:"type",params:{type:"boolean"}};e===null?e=[b]:e.push(b),r++}
if(t.call!==void 0&&(H(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"call",rootData:p})||(e=e===null?H.
errors:e.concat(H.errors),r=e.length)),t.with!==void 0&&(I(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"\
with",rootData:p})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.save!==void 0&&(E(t.save,{instancePath:s+"/sa\
ve",parentData:t,parentDataProperty:"save",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.resume!==
void 0){let b=t.resume;if(!(b==="ask"||b==="silent"||b==="confirm")){const w={instancePath:s+"/resume",schemaPath:"#/els\
e/then/properties/resume/enum",keyword:"enum",params:{allowedValues:pr.else.then.properties.resume.enum}};e===null?e=[w]:
e.push(w),r++}}}else{const b={instancePath:s,schemaPath:"#/else/then/type",keyword:"type",params:{type:"object"}};e===null?
e=[b]:e.push(b),r++}var c=h===r;g=c,P="then"}else{const h=r;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.keys(
t).length<1){const b={instancePath:s,schemaPath:"#/else/else/minProperties",keyword:"minProperties",params:{limit:1}};e===
null?e=[b]:e.push(b),r++}for(const b in t){const w=r;if(typeof b=="string"&&!Wt.test(b)){const k={instancePath:s,schemaPath:"\
#/else/else/propertyNames/pattern",keyword:"pattern",params:{pattern:"^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"},propertyName:b};
e===null?e=[k]:e.push(k),r++}var y=w===r;if(!y){const k={instancePath:s,schemaPath:"#/else/else/propertyNames",keyword:"\
propertyNames",params:{propertyName:b}};e===null?e=[k]:e.push(k),r++}}for(const b in t)x(t[b],{instancePath:s+"/"+b.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:b,rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=
e.length)}else{const b={instancePath:s,schemaPath:"#/else/else/type",keyword:"type",params:{type:"object"}};e===null?e=[
b]:e.push(b),r++}var c=h===r;g=c,P="else"}if(!g){const h={instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:P}};
e===null?e=[h]:e.push(h),r++}var o=m===r;n=o,i="else"}if(!n){const m={instancePath:s,schemaPath:"#/if",keyword:"if",params:{
failingKeyword:i}};e===null?e=[m]:e.push(m),r++}return T.errors=e,r===0}const Ke={type:"object",properties:{ask:{type:"string",pattern:"^(user[.])?[A-Za-z_][A-Za-z0-9_]*$"},prompt:{$ref:"#/def\
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
efinitions/aside"},from:{type:"string",pattern:"^(member|anyone|everyone|=.+)$"}},required:["ask"],propertyNames:{enum:[
"ask","prompt","suggest","picker","parse","check","ifKnown","skip","done","required","gather","save","options","as","onF\
ailed","silence","invalid","attempts","interrupt","resume","help","taps","type","say","entry","exit","on","always","afte\
r","onDone","onError","target","initial","states","aside","from"]}},Ys=new RegExp("^(user[.])?[A-Za-z_][A-Za-z0-9_]*$",""),
bs=new RegExp("^(member|anyone|everyone|=.+)$","");const Cs={type:"object",properties:{each:{type:"string"},label:{$ref:"#/definitions/text"},value:{$ref:"#/definitions/da\
ta"},synonyms:{$ref:"#/definitions/words"},set:{$ref:"#/definitions/assignments"},guard:{$ref:"#/definitions/expression"},
target:{$ref:"#/definitions/target"},title:{$ref:"#/definitions/text"},text:{$ref:"#/definitions/text"},image:{$ref:"#/d\
efinitions/data"},uri:{$ref:"#/definitions/data"},style:{enum:["primary","secondary","link"]},action:{type:"object"}},if:{
required:["action"]},else:{if:{required:["value"]},else:{required:["label"]}},propertyNames:{enum:["each","label","value",
"synonyms","set","guard","target","title","text","image","uri","style","action"]}};function Dt(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;const d=r;let n=!0;const a=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){let c;if(t.action===void 0&&(c="action")){const u={};e===null?e=[u]:e.push(u),r++}}var o=a===r;if(r=d,e!==null&&(d?e.
length=d:e=null),!o){const c=r,u=r;let y=!0;const m=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let g;if(t.value===void 0&&
(g="value")){const v={};e===null?e=[v]:e.push(v),r++}}var i=m===r;if(r=u,e!==null&&(u?e.length=u:e=null),!i){const g=r;if(t&&
typeof t=="object"&&!Array.isArray(t)&&t.label===void 0){const P={instancePath:s,schemaPath:"#/else/else/required",keyword:"\
required",params:{missingProperty:"label"}};e===null?e=[P]:e.push(P),r++}var i=g===r;y=i}if(!y){const g={instancePath:s,
schemaPath:"#/else/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[g]:e.push(g),r++}var o=c===r;n=o}if(!n){
const c={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"else"}};e===null?e=[c]:e.push(c),r++}if(t&&
typeof t=="object"&&!Array.isArray(t)){for(const c in t){const u=r;if(!(c==="each"||c==="label"||c==="value"||c==="synon\
yms"||c==="set"||c==="guard"||c==="target"||c==="title"||c==="text"||c==="image"||c==="uri"||c==="style"||c==="action")){
const y={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Cs.propertyNames.enum},propertyName:c};
e===null?e=[y]:e.push(y),r++}var l=u===r;if(!l){const y={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:c}};e===null?e=[y]:e.push(y),r++}}if(t.each!==void 0&&typeof t.each!="string"){const c={instancePath:s+
"/each",schemaPath:"#/properties/each/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),r++}if(t.label!==
void 0&&(U(t.label,{instancePath:s+"/label",parentData:t,parentDataProperty:"label",rootData:p})||(e=e===null?U.errors:e.
concat(U.errors),r=e.length)),t.value!==void 0&&(z(t.value,{instancePath:s+"/value",parentData:t,parentDataProperty:"val\
ue",rootData:p})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.synonyms!==void 0&&(ae(t.synonyms,{instancePath:s+
"/synonyms",parentData:t,parentDataProperty:"synonyms",rootData:p})||(e=e===null?ae.errors:e.concat(ae.errors),r=e.length)),
t.set!==void 0&&(E(t.set,{instancePath:s+"/set",parentData:t,parentDataProperty:"set",rootData:p})||(e=e===null?E.errors:
e.concat(E.errors),r=e.length)),t.guard!==void 0&&(q(t.guard,{instancePath:s+"/guard",parentData:t,parentDataProperty:"g\
uard",rootData:p})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.target!==void 0&&(V(t.target,{instancePath:s+
"/target",parentData:t,parentDataProperty:"target",rootData:p})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.
title!==void 0&&(U(t.title,{instancePath:s+"/title",parentData:t,parentDataProperty:"title",rootData:p})||(e=e===null?U.
errors:e.concat(U.errors),r=e.length)),t.text!==void 0&&(U(t.text,{instancePath:s+"/text",parentData:t,parentDataProperty:"\
text",rootData:p})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.image!==void 0&&(z(t.image,{instancePath:s+"/\
image",parentData:t,parentDataProperty:"image",rootData:p})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.uri!==
void 0&&(z(t.uri,{instancePath:s+"/uri",parentData:t,parentDataProperty:"uri",rootData:p})||(e=e===null?z.errors:e.concat(
z.errors),r=e.length)),t.style!==void 0){let c=t.style;if(!(c==="primary"||c==="secondary"||c==="link")){const u={instancePath:s+
"/style",schemaPath:"#/properties/style/enum",keyword:"enum",params:{allowedValues:Cs.properties.style.enum}};e===null?e=
[u]:e.push(u),r++}}if(t.action!==void 0){let c=t.action;if(!(c&&typeof c=="object"&&!Array.isArray(c))){const u={instancePath:s+
"/action",schemaPath:"#/properties/action/type",keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}}}else{
const c={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[c]:e.push(c),r++}return Dt.
errors=e,r===0}function cr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;const d=r;
let n=!0;const a=r;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const u={};e===null?e=[u]:e.push(u),r++}var o=a===r;r=
d,e!==null&&(d?e.length=d:e=null);let i;if(o){const u=r,y=r;let m=!0;const $=r;if(t&&typeof t=="object"&&!Array.isArray(
t))for(const P in t){const f=r;if(typeof P=="string"&&!Fe.test(P)){const h={};e===null?e=[h]:e.push(h),r++}var l=f===r;if(!l){
const h={};e===null?e=[h]:e.push(h),r++;break}}var c=$===r;r=y,e!==null&&(y?e.length=y:e=null);let g;if(c){const P=r;je(
t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?je.errors:e.concat(je.errors),r=e.length);
var c=P===r;m=c,g="then"}else{const P=r;Dt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?
Dt.errors:e.concat(Dt.errors),r=e.length);var c=P===r;m=c,g="else"}if(!m){const P={instancePath:s,schemaPath:"#/then/if",
keyword:"if",params:{failingKeyword:g}};e===null?e=[P]:e.push(P),r++}var o=u===r;n=o,i="then"}else{const u=r;M(t,{instancePath:s,
parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?M.errors:e.concat(M.errors),r=e.length);var o=u===r;n=o,i="e\
lse"}if(!n){const u={instancePath:s,schemaPath:"#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[u]:e.push(u),r++}
return cr.errors=e,r===0}function Re(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,
r=0;const d=r;let n=!0;const a=r;if(!Array.isArray(t)){const l={};e===null?e=[l]:e.push(l),r++}var o=a===r;r=d,e!==null&&
(d?e.length=d:e=null);let i;if(o){const l=r;if(Array.isArray(t)){if(t.length<1){const y={instancePath:s,schemaPath:"#/th\
en/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[y]:e.push(y),r++}const u=t.length;for(let y=0;y<u;y++)cr(t[y],
{instancePath:s+"/"+y,parentData:t,parentDataProperty:y,rootData:p})||(e=e===null?cr.errors:e.concat(cr.errors),r=e.length)}
var o=l===r;n=o,i="then"}else{const l=r;cr(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?
cr.errors:e.concat(cr.errors),r=e.length);var o=l===r;n=o,i="else"}if(!n){const l={instancePath:s,schemaPath:"#/if",keyword:"\
if",params:{failingKeyword:i}};e===null?e=[l]:e.push(l),r++}return Re.errors=e,r===0}function xt(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(typeof t=="string"){if(!Wt.test(t)){const d={instancePath:s,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+$"}};e===null?e=[d]:e.push(d),r++}}else{
const d={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),r++}return xt.
errors=e,r===0}const ks={validate:Qr};function F(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;
if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t){const a=r;if(typeof n=="string"&&!L.test(n)){const o={instancePath:s,
schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:n};e===null?
e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[o]:e.push(o),r++}}for(const n in t)ks.validate(t[n],{instancePath:s+"/"+n.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:t,parentDataProperty:n,rootData:p})||(e=e===null?ks.validate.errors:e.concat(ks.validate.
errors),r=e.length)}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[
n]:e.push(n),r++}return F.errors=e,r===0}const J={validate:lr};function qt(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.ask===void 0){const u={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"ask"}};e===null?e=[u]:e.push(u),r++}for(const u in t){
const y=r;if(!(u==="ask"||u==="prompt"||u==="suggest"||u==="picker"||u==="parse"||u==="check"||u==="ifKnown"||u==="skip"||
u==="done"||u==="required"||u==="gather"||u==="save"||u==="options"||u==="as"||u==="onFailed"||u==="silence"||u==="inval\
id"||u==="attempts"||u==="interrupt"||u==="resume"||u==="help"||u==="taps"||u==="type"||u==="say"||u==="entry"||u==="exi\
t"||u==="on"||u==="always"||u==="after"||u==="onDone"||u==="onError"||u==="target"||u==="initial"||u==="states"||u==="as\
ide"||u==="from")){const m={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Ke.propertyNames.
enum},propertyName:u};e===null?e=[m]:e.push(m),r++}var d=y===r;if(!d){const m={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:u}};e===null?e=[m]:e.push(m),r++}}if(t.ask!==void 0){let u=t.ask;if(typeof u==
"string"){if(!Ys.test(u)){const y={instancePath:s+"/ask",schemaPath:"#/properties/ask/pattern",keyword:"pattern",params:{
pattern:"^(user[.])?[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:s+"/ask",schemaPath:"\
#/properties/ask/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}if(t.prompt!==void 0&&(K(t.prompt,
{instancePath:s+"/prompt",parentData:t,parentDataProperty:"prompt",rootData:p})||(e=e===null?K.errors:e.concat(K.errors),
r=e.length)),t.suggest!==void 0&&(Re(t.suggest,{instancePath:s+"/suggest",parentData:t,parentDataProperty:"suggest",rootData:p})||
(e=e===null?Re.errors:e.concat(Re.errors),r=e.length)),t.picker!==void 0){let u=t.picker;if(u&&typeof u=="object"&&!Array.
isArray(u)){for(const y in u){const m=r;if(!(y==="label"||y==="min"||y==="max"||y==="initial")){const $={instancePath:s+
"/picker",schemaPath:"#/properties/picker/propertyNames/enum",keyword:"enum",params:{allowedValues:Ke.properties.picker.
propertyNames.enum},propertyName:y};e===null?e=[$]:e.push($),r++}var n=m===r;if(!n){const $={instancePath:s+"/picker",schemaPath:"\
#/properties/picker/propertyNames",keyword:"propertyNames",params:{propertyName:y}};e===null?e=[$]:e.push($),r++}}u.label!==
void 0&&(U(u.label,{instancePath:s+"/picker/label",parentData:u,parentDataProperty:"label",rootData:p})||(e=e===null?U.errors:
e.concat(U.errors),r=e.length)),u.min!==void 0&&(z(u.min,{instancePath:s+"/picker/min",parentData:u,parentDataProperty:"\
min",rootData:p})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),u.max!==void 0&&(z(u.max,{instancePath:s+"/picke\
r/max",parentData:u,parentDataProperty:"max",rootData:p})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),u.initial!==
void 0&&(z(u.initial,{instancePath:s+"/picker/initial",parentData:u,parentDataProperty:"initial",rootData:p})||(e=e===null?
z.errors:e.concat(z.errors),r=e.length))}else{const y={instancePath:s+"/picker",schemaPath:"#/properties/picker/type",keyword:"\
type",params:{type:"object"}};e===null?e=[y]:e.push(y),r++}}if(t.parse!==void 0&&(q(t.parse,{instancePath:s+"/parse",parentData:t,
parentDataProperty:"parse",rootData:p})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.check!==void 0){let u=t.
check;const y=r;let m=!0;const $=r;if(!Array.isArray(u)){const v={};e===null?e=[v]:e.push(v),r++}var a=$===r;r=y,e!==null&&
(y?e.length=y:e=null);let g;if(a){const v=r;if(Array.isArray(u)){if(u.length<1){const h={instancePath:s+"/check",schemaPath:"\
#/properties/check/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[h]:e.push(h),r++}const f=u.length;for(let h=0;h<
f;h++){let _=u[h];if(_&&typeof _=="object"&&!Array.isArray(_)){if(_.that===void 0){const b={instancePath:s+"/check/"+h,schemaPath:"\
#/properties/check/then/items/required",keyword:"required",params:{missingProperty:"that"}};e===null?e=[b]:e.push(b),r++}
for(const b in _){const w=r;if(!(b==="that"||b==="else")){const k={instancePath:s+"/check/"+h,schemaPath:"#/properties/c\
heck/then/items/propertyNames/enum",keyword:"enum",params:{allowedValues:Ke.properties.check.then.items.propertyNames.enum},
propertyName:b};e===null?e=[k]:e.push(k),r++}var o=w===r;if(!o){const k={instancePath:s+"/check/"+h,schemaPath:"#/proper\
ties/check/then/items/propertyNames",keyword:"propertyNames",params:{propertyName:b}};e===null?e=[k]:e.push(k),r++}}_.that!==
void 0&&(q(_.that,{instancePath:s+"/check/"+h+"/that",parentData:_,parentDataProperty:"that",rootData:p})||(e=e===null?q.
errors:e.concat(q.errors),r=e.length)),_.else!==void 0&&(K(_.else,{instancePath:s+"/check/"+h+"/else",parentData:_,parentDataProperty:"\
else",rootData:p})||(e=e===null?K.errors:e.concat(K.errors),r=e.length))}else{const b={instancePath:s+"/check/"+h,schemaPath:"\
#/properties/check/then/items/type",keyword:"type",params:{type:"object"}};e===null?e=[b]:e.push(b),r++}}}var a=v===r;m=
a,g="then"}else{const v=r;if(u&&typeof u=="object"&&!Array.isArray(u)){if(u.that===void 0){const f={instancePath:s+"/che\
ck",schemaPath:"#/properties/check/else/required",keyword:"required",params:{missingProperty:"that"}};e===null?e=[f]:e.push(
f),r++}for(const f in u){const h=r;if(!(f==="that"||f==="else")){const _={instancePath:s+"/check",schemaPath:"#/properti\
es/check/else/propertyNames/enum",keyword:"enum",params:{allowedValues:Ke.properties.check.else.propertyNames.enum},propertyName:f};
e===null?e=[_]:e.push(_),r++}var i=h===r;if(!i){const _={instancePath:s+"/check",schemaPath:"#/properties/check/else/pro\
pertyNames",keyword:"propertyNames",params:{propertyName:f}};e===null?e=[_]:e.push(_),r++}}u.that!==void 0&&(q(u.that,{instancePath:s+
"/check/that",parentData:u,parentDataProperty:"that",rootData:p})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)),
u.else!==void 0&&(K(u.else,{instancePath:s+"/check/else",parentData:u,parentDataProperty:"else",rootData:p})||(e=e===null?
K.errors:e.concat(K.errors),r=e.length))}else{const f={instancePath:s+"/check",schemaPath:"#/properties/check/else/type",
keyword:"type",params:{type:"object"}};e===null?e=[f]:e.push(f),r++}var a=v===r;m=a,g="else"}if(!m){const v={instancePath:s+
"/check",schemaPath:"#/properties/check/if",keyword:"if",params:{failingKeyword:g}};e===null?e=[v]:e.push(v),r++}}if(t.ifKnown!==
void 0){let u=t.ifKnown;if(!(u==="ask"||u==="skip")){const y={instancePath:s+"/ifKnown",schemaPath:"#/properties/ifKnown\
/enum",keyword:"enum",params:{allowedValues:Ke.properties.ifKnown.enum}};e===null?e=[y]:e.push(y),r++}}if(t.skip!==void 0&&
(ae(t.skip,{instancePath:s+"/skip",parentData:t,parentDataProperty:"skip",rootData:p})||(e=e===null?ae.errors:e.concat(ae.
errors),r=e.length)),t.done!==void 0&&(ae(t.done,{instancePath:s+"/done",parentData:t,parentDataProperty:"done",rootData:p})||
(e=e===null?ae.errors:e.concat(ae.errors),r=e.length)),t.required!==void 0&&typeof t.required!="boolean"){const u={instancePath:s+
"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"boolean"}};e===null?e=[u]:e.push(u),r++}
if(t.gather!==void 0&&(xt(t.gather,{instancePath:s+"/gather",parentData:t,parentDataProperty:"gather",rootData:p})||(e=e===
null?xt.errors:e.concat(xt.errors),r=e.length)),t.save!==void 0&&(E(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"\
save",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.options!==void 0&&(Re(t.options,{instancePath:s+
"/options",parentData:t,parentDataProperty:"options",rootData:p})||(e=e===null?Re.errors:e.concat(Re.errors),r=e.length)),
t.as!==void 0){let u=t.as;if(!(u==="quickReply"||u==="buttons"||u==="confirm"||u==="carousel"||u==="flex")){const y={instancePath:s+
"/as",schemaPath:"#/properties/as/enum",keyword:"enum",params:{allowedValues:Ke.properties.as.enum}};e===null?e=[y]:e.push(
y),r++}}if(t.onFailed!==void 0&&(V(t.onFailed,{instancePath:s+"/onFailed",parentData:t,parentDataProperty:"onFailed",rootData:p})||
(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.silence!==void 0&&(T(t.silence,{instancePath:s+"/silence",parentData:t,
parentDataProperty:"silence",rootData:p})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.invalid!==void 0){let u=t.
invalid;const y=r;let m=!0;const $=r;if(!Array.isArray(u)){const v={};e===null?e=[v]:e.push(v),r++}var l=$===r;r=y,e!==null&&
(y?e.length=y:e=null);let g;if(l){const v=r;if(Array.isArray(u)){if(u.length<1){const h={instancePath:s+"/invalid",schemaPath:"\
#/properties/invalid/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[h]:e.push(h),r++}const f=u.length;for(let h=0;h<
f;h++)U(u[h],{instancePath:s+"/invalid/"+h,parentData:u,parentDataProperty:h,rootData:p})||(e=e===null?U.errors:e.concat(
U.errors),r=e.length)}var l=v===r;m=l,g="then"}else{const v=r;U(u,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"\
invalid",rootData:p})||(e=e===null?U.errors:e.concat(U.errors),r=e.length);var l=v===r;m=l,g="else"}if(!m){const v={instancePath:s+
"/invalid",schemaPath:"#/properties/invalid/if",keyword:"if",params:{failingKeyword:g}};e===null?e=[v]:e.push(v),r++}}if(t.
attempts!==void 0){let u=t.attempts;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u))){const y={instancePath:s+"/attempts",schemaPath:"\
#/properties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[y]:e.push(y),r++}if(typeof u=="number"&&
(u<1||isNaN(u))){const y={instancePath:s+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[y]:e.push(y),r++}}if(t.interrupt!==void 0){let u=t.interrupt;const y=r;let m=!0;const $=r;
if(!Array.isArray(u)){const v={};e===null?e=[v]:e.push(v),r++}var c=$===r;r=y,e!==null&&(y?e.length=y:e=null);let g;if(c){
const v=r;if(Array.isArray(u)){const f=u.length;for(let h=0;h<f;h++)H(u[h],{instancePath:s+"/interrupt/"+h,parentData:u,
parentDataProperty:h,rootData:p})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)}var c=v===r;m=c,g="then"}else{const v=r;
if(!(u==="after"||u==="first"||u==="deny")){const f={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else\
/enum",keyword:"enum",params:{allowedValues:Ke.properties.interrupt.else.enum}};e===null?e=[f]:e.push(f),r++}var c=v===r;
m=c,g="else"}if(!m){const v={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:g}};
e===null?e=[v]:e.push(v),r++}}if(t.resume!==void 0){let u=t.resume;if(!(u==="ask"||u==="silent"||u==="confirm")){const y={
instancePath:s+"/resume",schemaPath:"#/properties/resume/enum",keyword:"enum",params:{allowedValues:Ke.properties.resume.
enum}};e===null?e=[y]:e.push(y),r++}}if(t.help!==void 0&&(U(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"\
help",rootData:p})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.taps!==void 0){let u=t.taps;if(!(u==="while-c\
urrent"||u==="once"||u==="always")){const y={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{
allowedValues:Ke.properties.taps.enum}};e===null?e=[y]:e.push(y),r++}}if(t.type!==void 0){let u=t.type;if(!(u==="final"||
u==="parallel"||u==="history")){const y={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:Ke.properties.type.enum}};e===null?e=[y]:e.push(y),r++}}if(t.say!==void 0&&(K(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:p})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.entry!==void 0&&
(Z(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:p})||(e=e===null?Z.errors:e.concat(
Z.errors),r=e.length)),t.exit!==void 0&&(Z(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:p})||
(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.on!==void 0&&(B(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"\
on",rootData:p})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),t.always!==void 0&&(x(t.always,{instancePath:s+"/\
always",parentData:t,parentDataProperty:"always",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.after!==
void 0&&(T(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:p})||(e=e===null?T.errors:e.
concat(T.errors),r=e.length)),t.onDone!==void 0&&(x(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"\
onDone",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.onError!==void 0&&(x(t.onError,{instancePath:s+
"/onError",parentData:t,parentDataProperty:"onError",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),
t.target!==void 0&&(V(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:p})||(e=e===null?
V.errors:e.concat(V.errors),r=e.length)),t.initial!==void 0){let u=t.initial;if(typeof u=="string"){if(!L.test(u)){const y={
instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"}};e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",
keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}if(t.states!==void 0&&(J.validate(t.states,{instancePath:s+
"/states",parentData:t,parentDataProperty:"states",rootData:p})||(e=e===null?J.validate.errors:e.concat(J.validate.errors),
r=e.length)),t.aside!==void 0&&(F(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:p})||
(e=e===null?F.errors:e.concat(F.errors),r=e.length)),t.from!==void 0){let u=t.from;if(typeof u=="string"){if(!bs.test(u)){
const y={instancePath:s+"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern:"^(member|anyon\
e|everyone|=.+)$"}};e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:s+"/from",schemaPath:"#/properties/from/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}}else{const u={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[u]:e.push(u),r++}return qt.errors=e,r===0}const xr={type:"object",properties:{
menu:{$ref:"#/definitions/messages"},options:{$ref:"#/definitions/options"},as:{enum:["quickReply","buttons","confirm","\
carousel","flex"]},onFailed:{$ref:"#/definitions/target"},silence:{$ref:"#/definitions/timed"},invalid:{if:{type:"array"},
then:{items:{$ref:"#/definitions/text"},minItems:1},else:{$ref:"#/definitions/text"}},attempts:{type:"integer",minimum:1},
interrupt:{if:{type:"array"},then:{items:{$ref:"#/definitions/flowName"}},else:{enum:["after","first","deny"]}},resume:{
enum:["ask","silent","confirm"]},help:{$ref:"#/definitions/text"},taps:{enum:["while-current","once","always"]},type:{enum:[
"final","parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/de\
finitions/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/ti\
med"},onDone:{$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/t\
arget"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/d\
efinitions/aside"},from:{type:"string",pattern:"^(member|anyone|everyone|=.+)$"}},required:["menu","options"],propertyNames:{
enum:["menu","options","as","onFailed","silence","invalid","attempts","interrupt","resume","help","taps","type","say","e\
ntry","exit","on","always","after","onDone","onError","target","initial","states","aside","from"]}};function zt(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.menu===
void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"menu"}};e===null?e=[
o]:e.push(o),r++}if(t.options===void 0){const o={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
options"}};e===null?e=[o]:e.push(o),r++}for(const o in t){const i=r;if(!(o==="menu"||o==="options"||o==="as"||o==="onFai\
led"||o==="silence"||o==="invalid"||o==="attempts"||o==="interrupt"||o==="resume"||o==="help"||o==="taps"||o==="type"||o===
"say"||o==="entry"||o==="exit"||o==="on"||o==="always"||o==="after"||o==="onDone"||o==="onError"||o==="target"||o==="ini\
tial"||o==="states"||o==="aside"||o==="from")){const l={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",
params:{allowedValues:xr.propertyNames.enum},propertyName:o};e===null?e=[l]:e.push(l),r++}var d=i===r;if(!d){const l={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===null?e=[l]:e.push(l),r++}}if(t.menu!==
void 0&&(K(t.menu,{instancePath:s+"/menu",parentData:t,parentDataProperty:"menu",rootData:p})||(e=e===null?K.errors:e.concat(
K.errors),r=e.length)),t.options!==void 0&&(Re(t.options,{instancePath:s+"/options",parentData:t,parentDataProperty:"opt\
ions",rootData:p})||(e=e===null?Re.errors:e.concat(Re.errors),r=e.length)),t.as!==void 0){let o=t.as;if(!(o==="quickRepl\
y"||o==="buttons"||o==="confirm"||o==="carousel"||o==="flex")){const i={instancePath:s+"/as",schemaPath:"#/properties/as\
/enum",keyword:"enum",params:{allowedValues:xr.properties.as.enum}};e===null?e=[i]:e.push(i),r++}}if(t.onFailed!==void 0&&
(V(t.onFailed,{instancePath:s+"/onFailed",parentData:t,parentDataProperty:"onFailed",rootData:p})||(e=e===null?V.errors:
e.concat(V.errors),r=e.length)),t.silence!==void 0&&(T(t.silence,{instancePath:s+"/silence",parentData:t,parentDataProperty:"\
silence",rootData:p})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.invalid!==void 0){let o=t.invalid;const i=r;
let l=!0;const c=r;if(!Array.isArray(o)){const y={};e===null?e=[y]:e.push(y),r++}var n=c===r;r=i,e!==null&&(i?e.length=i:
e=null);let u;if(n){const y=r;if(Array.isArray(o)){if(o.length<1){const g={instancePath:s+"/invalid",schemaPath:"#/prope\
rties/invalid/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[g]:e.push(g),r++}const $=o.length;for(let g=0;g<
$;g++)U(o[g],{instancePath:s+"/invalid/"+g,parentData:o,parentDataProperty:g,rootData:p})||(e=e===null?U.errors:e.concat(
U.errors),r=e.length)}var n=y===r;l=n,u="then"}else{const y=r;U(o,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"\
invalid",rootData:p})||(e=e===null?U.errors:e.concat(U.errors),r=e.length);var n=y===r;l=n,u="else"}if(!l){const y={instancePath:s+
"/invalid",schemaPath:"#/properties/invalid/if",keyword:"if",params:{failingKeyword:u}};e===null?e=[y]:e.push(y),r++}}if(t.
attempts!==void 0){let o=t.attempts;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o))){const i={instancePath:s+"/attempts",schemaPath:"\
#/properties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),r++}if(typeof o=="number"&&
(o<1||isNaN(o))){const i={instancePath:s+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[i]:e.push(i),r++}}if(t.interrupt!==void 0){let o=t.interrupt;const i=r;let l=!0;const c=r;
if(!Array.isArray(o)){const y={};e===null?e=[y]:e.push(y),r++}var a=c===r;r=i,e!==null&&(i?e.length=i:e=null);let u;if(a){
const y=r;if(Array.isArray(o)){const $=o.length;for(let g=0;g<$;g++)H(o[g],{instancePath:s+"/interrupt/"+g,parentData:o,
parentDataProperty:g,rootData:p})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)}var a=y===r;l=a,u="then"}else{const y=r;
if(!(o==="after"||o==="first"||o==="deny")){const $={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else\
/enum",keyword:"enum",params:{allowedValues:xr.properties.interrupt.else.enum}};e===null?e=[$]:e.push($),r++}var a=y===r;
l=a,u="else"}if(!l){const y={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:u}};
e===null?e=[y]:e.push(y),r++}}if(t.resume!==void 0){let o=t.resume;if(!(o==="ask"||o==="silent"||o==="confirm")){const i={
instancePath:s+"/resume",schemaPath:"#/properties/resume/enum",keyword:"enum",params:{allowedValues:xr.properties.resume.
enum}};e===null?e=[i]:e.push(i),r++}}if(t.help!==void 0&&(U(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"\
help",rootData:p})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.taps!==void 0){let o=t.taps;if(!(o==="while-c\
urrent"||o==="once"||o==="always")){const i={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{
allowedValues:xr.properties.taps.enum}};e===null?e=[i]:e.push(i),r++}}if(t.type!==void 0){let o=t.type;if(!(o==="final"||
o==="parallel"||o==="history")){const i={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:xr.properties.type.enum}};e===null?e=[i]:e.push(i),r++}}if(t.say!==void 0&&(K(t.say,{instancePath:s+"/say",
parentData:t,parentDataProperty:"say",rootData:p})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.entry!==void 0&&
(Z(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:p})||(e=e===null?Z.errors:e.concat(
Z.errors),r=e.length)),t.exit!==void 0&&(Z(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:p})||
(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.on!==void 0&&(B(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"\
on",rootData:p})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),t.always!==void 0&&(x(t.always,{instancePath:s+"/\
always",parentData:t,parentDataProperty:"always",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.after!==
void 0&&(T(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:p})||(e=e===null?T.errors:e.
concat(T.errors),r=e.length)),t.onDone!==void 0&&(x(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"\
onDone",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.onError!==void 0&&(x(t.onError,{instancePath:s+
"/onError",parentData:t,parentDataProperty:"onError",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),
t.target!==void 0&&(V(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:p})||(e=e===null?
V.errors:e.concat(V.errors),r=e.length)),t.initial!==void 0){let o=t.initial;if(typeof o=="string"){if(!L.test(o)){const i={
instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}if(t.states!==void 0&&(J.validate(t.states,{instancePath:s+
"/states",parentData:t,parentDataProperty:"states",rootData:p})||(e=e===null?J.validate.errors:e.concat(J.validate.errors),
r=e.length)),t.aside!==void 0&&(F(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:p})||
(e=e===null?F.errors:e.concat(F.errors),r=e.length)),t.from!==void 0){let o=t.from;if(typeof o=="string"){if(!bs.test(o)){
const i={instancePath:s+"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern:"^(member|anyon\
e|everyone|=.+)$"}};e===null?e=[i]:e.push(i),r++}}else{const i={instancePath:s+"/from",schemaPath:"#/properties/from/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}}}else{const o={instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}return zt.errors=e,r===0}const fr={type:"object",properties:{
review:{type:"array",items:{type:"string",pattern:"^(user[.])?[A-Za-z_][A-Za-z0-9_]*$"},minItems:1},title:{$ref:"#/defin\
itions/text"},confirm:{type:"object",properties:{label:{$ref:"#/definitions/text"},synonyms:{$ref:"#/definitions/words"}},
propertyNames:{enum:["label","synonyms"]}},as:{enum:["quickReply","buttons","flex"]},onFailed:{$ref:"#/definitions/targe\
t"},silence:{$ref:"#/definitions/timed"},invalid:{if:{type:"array"},then:{items:{$ref:"#/definitions/text"},minItems:1},
else:{$ref:"#/definitions/text"}},attempts:{type:"integer",minimum:1},interrupt:{if:{type:"array"},then:{items:{$ref:"#/\
definitions/flowName"}},else:{enum:["after","first","deny"]}},resume:{enum:["ask","silent","confirm"]},help:{$ref:"#/def\
initions/text"},taps:{enum:["while-current","once","always"]},type:{enum:["final","parallel","history"]},say:{$ref:"#/de\
finitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},
always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{
$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"},from:{type:"string",pattern:"^(member|\
anyone|everyone|=.+)$"}},required:["review"],propertyNames:{enum:["review","title","confirm","as","onFailed","silence","\
invalid","attempts","interrupt","resume","help","taps","type","say","entry","exit","on","always","after","onDone","onErr\
or","target","initial","states","aside","from"]}};function Zt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.review===void 0){const i={instancePath:s,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"review"}};e===null?e=[i]:e.push(i),r++}for(const i in t){const l=r;
if(!(i==="review"||i==="title"||i==="confirm"||i==="as"||i==="onFailed"||i==="silence"||i==="invalid"||i==="attempts"||i===
"interrupt"||i==="resume"||i==="help"||i==="taps"||i==="type"||i==="say"||i==="entry"||i==="exit"||i==="on"||i==="always"||
i==="after"||i==="onDone"||i==="onError"||i==="target"||i==="initial"||i==="states"||i==="aside"||i==="from")){const c={
instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:fr.propertyNames.enum},propertyName:i};
e===null?e=[c]:e.push(c),r++}var d=l===r;if(!d){const c={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNa\
mes",params:{propertyName:i}};e===null?e=[c]:e.push(c),r++}}if(t.review!==void 0){let i=t.review;if(Array.isArray(i)){if(i.
length<1){const c={instancePath:s+"/review",schemaPath:"#/properties/review/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[c]:e.push(c),r++}const l=i.length;for(let c=0;c<l;c++){let u=i[c];if(typeof u=="string"){if(!Ys.test(u)){const y={
instancePath:s+"/review/"+c,schemaPath:"#/properties/review/items/pattern",keyword:"pattern",params:{pattern:"^(user[.])\
?[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[y]:e.push(y),r++}}else{const y={instancePath:s+"/review/"+c,schemaPath:"#/proper\
ties/review/items/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}}else{const l={instancePath:s+
"/review",schemaPath:"#/properties/review/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}if(t.
title!==void 0&&(U(t.title,{instancePath:s+"/title",parentData:t,parentDataProperty:"title",rootData:p})||(e=e===null?U.
errors:e.concat(U.errors),r=e.length)),t.confirm!==void 0){let i=t.confirm;if(i&&typeof i=="object"&&!Array.isArray(i)){
for(const l in i){const c=r;if(!(l==="label"||l==="synonyms")){const u={instancePath:s+"/confirm",schemaPath:"#/properti\
es/confirm/propertyNames/enum",keyword:"enum",params:{allowedValues:fr.properties.confirm.propertyNames.enum},propertyName:l};
e===null?e=[u]:e.push(u),r++}var n=c===r;if(!n){const u={instancePath:s+"/confirm",schemaPath:"#/properties/confirm/prop\
ertyNames",keyword:"propertyNames",params:{propertyName:l}};e===null?e=[u]:e.push(u),r++}}i.label!==void 0&&(U(i.label,{
instancePath:s+"/confirm/label",parentData:i,parentDataProperty:"label",rootData:p})||(e=e===null?U.errors:e.concat(U.errors),
r=e.length)),i.synonyms!==void 0&&(ae(i.synonyms,{instancePath:s+"/confirm/synonyms",parentData:i,parentDataProperty:"sy\
nonyms",rootData:p})||(e=e===null?ae.errors:e.concat(ae.errors),r=e.length))}else{const l={instancePath:s+"/confirm",schemaPath:"\
#/properties/confirm/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}}if(t.as!==void 0){let i=t.
as;if(!(i==="quickReply"||i==="buttons"||i==="flex")){const l={instancePath:s+"/as",schemaPath:"#/properties/as/enum",keyword:"\
enum",params:{allowedValues:fr.properties.as.enum}};e===null?e=[l]:e.push(l),r++}}if(t.onFailed!==void 0&&(V(t.onFailed,
{instancePath:s+"/onFailed",parentData:t,parentDataProperty:"onFailed",rootData:p})||(e=e===null?V.errors:e.concat(V.errors),
r=e.length)),t.silence!==void 0&&(T(t.silence,{instancePath:s+"/silence",parentData:t,parentDataProperty:"silence",rootData:p})||
(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.invalid!==void 0){let i=t.invalid;const l=r;let c=!0;const u=r;if(!Array.
isArray(i)){const m={};e===null?e=[m]:e.push(m),r++}var a=u===r;r=l,e!==null&&(l?e.length=l:e=null);let y;if(a){const m=r;
if(Array.isArray(i)){if(i.length<1){const v={instancePath:s+"/invalid",schemaPath:"#/properties/invalid/then/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[v]:e.push(v),r++}const g=i.length;for(let v=0;v<g;v++)U(i[v],{instancePath:s+"/i\
nvalid/"+v,parentData:i,parentDataProperty:v,rootData:p})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)}var a=m===
r;c=a,y="then"}else{const m=r;U(i,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"invalid",rootData:p})||(e=
e===null?U.errors:e.concat(U.errors),r=e.length);var a=m===r;c=a,y="else"}if(!c){const m={instancePath:s+"/invalid",schemaPath:"\
#/properties/invalid/if",keyword:"if",params:{failingKeyword:y}};e===null?e=[m]:e.push(m),r++}}if(t.attempts!==void 0){let i=t.
attempts;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){const l={instancePath:s+"/attempts",schemaPath:"#/properties/attem\
pts/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),r++}if(typeof i=="number"&&(i<1||isNaN(i))){const l={
instancePath:s+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[l]:e.push(l),r++}}if(t.interrupt!==void 0){let i=t.interrupt;const l=r;let c=!0;const u=r;if(!Array.isArray(
i)){const m={};e===null?e=[m]:e.push(m),r++}var o=u===r;r=l,e!==null&&(l?e.length=l:e=null);let y;if(o){const m=r;if(Array.
isArray(i)){const g=i.length;for(let v=0;v<g;v++)H(i[v],{instancePath:s+"/interrupt/"+v,parentData:i,parentDataProperty:v,
rootData:p})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)}var o=m===r;c=o,y="then"}else{const m=r;if(!(i==="afte\
r"||i==="first"||i==="deny")){const g={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else/enum",keyword:"\
enum",params:{allowedValues:fr.properties.interrupt.else.enum}};e===null?e=[g]:e.push(g),r++}var o=m===r;c=o,y="else"}if(!c){
const m={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:y}};e===
null?e=[m]:e.push(m),r++}}if(t.resume!==void 0){let i=t.resume;if(!(i==="ask"||i==="silent"||i==="confirm")){const l={instancePath:s+
"/resume",schemaPath:"#/properties/resume/enum",keyword:"enum",params:{allowedValues:fr.properties.resume.enum}};e===null?
e=[l]:e.push(l),r++}}if(t.help!==void 0&&(U(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"help",rootData:p})||
(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.taps!==void 0){let i=t.taps;if(!(i==="while-current"||i==="once"||
i==="always")){const l={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{allowedValues:fr.
properties.taps.enum}};e===null?e=[l]:e.push(l),r++}}if(t.type!==void 0){let i=t.type;if(!(i==="final"||i==="parallel"||
i==="history")){const l={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:fr.
properties.type.enum}};e===null?e=[l]:e.push(l),r++}}if(t.say!==void 0&&(K(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
say",rootData:p})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.entry!==void 0&&(Z(t.entry,{instancePath:s+"/e\
ntry",parentData:t,parentDataProperty:"entry",rootData:p})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.exit!==
void 0&&(Z(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:p})||(e=e===null?Z.errors:e.concat(
Z.errors),r=e.length)),t.on!==void 0&&(B(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:p})||(e=
e===null?B.errors:e.concat(B.errors),r=e.length)),t.always!==void 0&&(x(t.always,{instancePath:s+"/always",parentData:t,
parentDataProperty:"always",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.after!==void 0&&(T(t.after,
{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:p})||(e=e===null?T.errors:e.concat(T.errors),r=
e.length)),t.onDone!==void 0&&(x(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:p})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.onError!==void 0&&(x(t.onError,{instancePath:s+"/onError",parentData:t,
parentDataProperty:"onError",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.target!==void 0&&(V(t.
target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:p})||(e=e===null?V.errors:e.concat(V.
errors),r=e.length)),t.initial!==void 0){let i=t.initial;if(typeof i=="string"){if(!L.test(i)){const l={instancePath:s+"\
/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?
e=[l]:e.push(l),r++}}else{const l={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),r++}}if(t.states!==void 0&&(J.validate(t.states,{instancePath:s+"/states",parentData:t,
parentDataProperty:"states",rootData:p})||(e=e===null?J.validate.errors:e.concat(J.validate.errors),r=e.length)),t.aside!==
void 0&&(F(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:p})||(e=e===null?F.errors:e.
concat(F.errors),r=e.length)),t.from!==void 0){let i=t.from;if(typeof i=="string"){if(!bs.test(i)){const l={instancePath:s+
"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern:"^(member|anyone|everyone|=.+)$"}};e===
null?e=[l]:e.push(l),r++}}else{const l={instancePath:s+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{
type:"string"}};e===null?e=[l]:e.push(l),r++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[i]:e.push(i),r++}return Zt.errors=e,r===0}const Ms={type:"object",properties:{each:{type:"string"},
say:{$ref:"#/definitions/messages"},type:{enum:["final","parallel","history"]},entry:{$ref:"#/definitions/actions"},exit:{
$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/defi\
nitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/def\
initions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{
$ref:"#/definitions/aside"}},required:["each","states"],propertyNames:{enum:["each","say","type","entry","exit","on","al\
ways","after","onDone","onError","target","initial","states","aside"]}};function Et(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.each===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"each"}};e===null?e=[n]:e.push(n),r++}if(t.states===void 0){
const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"states"}};e===null?e=[n]:e.push(
n),r++}for(const n in t){const a=r;if(!(n==="each"||n==="say"||n==="type"||n==="entry"||n==="exit"||n==="on"||n==="alway\
s"||n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n==="states"||n==="aside")){const o={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Ms.propertyNames.enum},propertyName:n};e===null?e=
[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.each!==void 0&&typeof t.each!="string"){const n={instancePath:s+"/ea\
ch",schemaPath:"#/properties/each/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(t.say!==void 0&&
(K(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:p})||(e=e===null?K.errors:e.concat(K.errors),
r=e.length)),t.type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="history")){const a={instancePath:s+"/t\
ype",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Ms.properties.type.enum}};e===null?e=[a]:e.
push(a),r++}}if(t.entry!==void 0&&(Z(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:p})||
(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.exit!==void 0&&(Z(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"\
exit",rootData:p})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.on!==void 0&&(B(t.on,{instancePath:s+"/on",parentData:t,
parentDataProperty:"on",rootData:p})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),t.always!==void 0&&(x(t.always,
{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),
r=e.length)),t.after!==void 0&&(T(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:p})||
(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.onDone!==void 0&&(x(t.onDone,{instancePath:s+"/onDone",parentData:t,
parentDataProperty:"onDone",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.onError!==void 0&&(x(t.
onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:p})||(e=e===null?x.errors:e.concat(
x.errors),r=e.length)),t.target!==void 0&&(V(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:p})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="str\
ing"){if(!L.test(n)){const a={instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/initial",schemaPath:"#\
/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}t.states!==void 0&&(J.validate(
t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:p})||(e=e===null?J.validate.errors:
e.concat(J.validate.errors),r=e.length)),t.aside!==void 0&&(F(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"\
aside",rootData:p})||(e=e===null?F.errors:e.concat(F.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Et.errors=e,r===0}const Ts={type:"object",
properties:{call:{$ref:"#/definitions/flowName"},with:{$ref:"#/definitions/dataMap"},save:{$ref:"#/definitions/assignmen\
ts"},onCancelled:{$ref:"#/definitions/transitions"},type:{enum:["final","parallel","history"]},say:{$ref:"#/definitions/\
messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},always:{
$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{
$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:["call"],propertyNames:{enum:[
"call","with","save","onCancelled","type","say","entry","exit","on","always","after","onDone","onError","target","initia\
l","states","aside"]}};function It(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;
if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.call===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"call"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n==="call"||n===
"with"||n==="save"||n==="onCancelled"||n==="type"||n==="say"||n==="entry"||n==="exit"||n==="on"||n==="always"||n==="afte\
r"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n==="states"||n==="aside")){const o={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:Ts.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(
o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};
e===null?e=[o]:e.push(o),r++}}if(t.call!==void 0&&(H(t.call,{instancePath:s+"/call",parentData:t,parentDataProperty:"cal\
l",rootData:p})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)),t.with!==void 0&&(I(t.with,{instancePath:s+"/with",
parentData:t,parentDataProperty:"with",rootData:p})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.save!==void 0&&
(E(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),
r=e.length)),t.onCancelled!==void 0&&(x(t.onCancelled,{instancePath:s+"/onCancelled",parentData:t,parentDataProperty:"on\
Cancelled",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.type!==void 0){let n=t.type;if(!(n==="fi\
nal"||n==="parallel"||n==="history")){const a={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",
params:{allowedValues:Ts.properties.type.enum}};e===null?e=[a]:e.push(a),r++}}if(t.say!==void 0&&(K(t.say,{instancePath:s+
"/say",parentData:t,parentDataProperty:"say",rootData:p})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.entry!==
void 0&&(Z(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:p})||(e=e===null?Z.errors:e.
concat(Z.errors),r=e.length)),t.exit!==void 0&&(Z(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",
rootData:p})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.on!==void 0&&(B(t.on,{instancePath:s+"/on",parentData:t,
parentDataProperty:"on",rootData:p})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),t.always!==void 0&&(x(t.always,
{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),
r=e.length)),t.after!==void 0&&(T(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:p})||
(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.onDone!==void 0&&(x(t.onDone,{instancePath:s+"/onDone",parentData:t,
parentDataProperty:"onDone",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.onError!==void 0&&(x(t.
onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:p})||(e=e===null?x.errors:e.concat(
x.errors),r=e.length)),t.target!==void 0&&(V(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:p})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="str\
ing"){if(!L.test(n)){const a={instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/initial",schemaPath:"#\
/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}t.states!==void 0&&(J.validate(
t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:p})||(e=e===null?J.validate.errors:
e.concat(J.validate.errors),r=e.length)),t.aside!==void 0&&(F(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"\
aside",rootData:p})||(e=e===null?F.errors:e.concat(F.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return It.errors=e,r===0}const Rs={type:"object",
properties:{request:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$"},with:{$ref:"#/definiti\
ons/dataMap"},save:{$ref:"#/definitions/assignments"},accept:{type:"array",items:{type:"integer",minimum:100,maximum:599}},
type:{enum:["final","parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{
$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/defi\
nitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/def\
initions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{
$ref:"#/definitions/aside"}},required:["request"],propertyNames:{enum:["request","with","save","accept","type","say","en\
try","exit","on","always","after","onDone","onError","target","initial","states","aside"]}};function Vt(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.request===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"request"}};e===null?
e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n==="request"||n==="with"||n==="save"||n==="accept"||n==="type"||n===
"say"||n==="entry"||n==="exit"||n==="on"||n==="always"||n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="ini\
tial"||n==="states"||n==="aside")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Rs.
propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.request!==void 0){let n=t.
request;if(typeof n=="string"){if(!Qs.test(n)){const a={instancePath:s+"/request",schemaPath:"#/properties/request/patte\
rn",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*[.][A-Za-z_][A-Za-z0-9_-]*$"}};e===null?e=[a]:e.push(a),r++}}else{
const a={instancePath:s+"/request",schemaPath:"#/properties/request/type",keyword:"type",params:{type:"string"}};e===null?
e=[a]:e.push(a),r++}}if(t.with!==void 0&&(I(t.with,{instancePath:s+"/with",parentData:t,parentDataProperty:"with",rootData:p})||
(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.save!==void 0&&(E(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"\
save",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.accept!==void 0){let n=t.accept;if(Array.isArray(
n)){const a=n.length;for(let o=0;o<a;o++){let i=n[o];if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){const l={instancePath:s+
"/accept/"+o,schemaPath:"#/properties/accept/items/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),
r++}if(typeof i=="number"){if(i>599||isNaN(i)){const l={instancePath:s+"/accept/"+o,schemaPath:"#/properties/accept/item\
s/maximum",keyword:"maximum",params:{comparison:"<=",limit:599}};e===null?e=[l]:e.push(l),r++}if(i<100||isNaN(i)){const l={
instancePath:s+"/accept/"+o,schemaPath:"#/properties/accept/items/minimum",keyword:"minimum",params:{comparison:">=",limit:100}};
e===null?e=[l]:e.push(l),r++}}}}else{const a={instancePath:s+"/accept",schemaPath:"#/properties/accept/type",keyword:"ty\
pe",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(t.type!==void 0){let n=t.type;if(!(n==="final"||n==="paralle\
l"||n==="history")){const a={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Rs.
properties.type.enum}};e===null?e=[a]:e.push(a),r++}}if(t.say!==void 0&&(K(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
say",rootData:p})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.entry!==void 0&&(Z(t.entry,{instancePath:s+"/e\
ntry",parentData:t,parentDataProperty:"entry",rootData:p})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.exit!==
void 0&&(Z(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:p})||(e=e===null?Z.errors:e.concat(
Z.errors),r=e.length)),t.on!==void 0&&(B(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:p})||(e=
e===null?B.errors:e.concat(B.errors),r=e.length)),t.always!==void 0&&(x(t.always,{instancePath:s+"/always",parentData:t,
parentDataProperty:"always",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.after!==void 0&&(T(t.after,
{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:p})||(e=e===null?T.errors:e.concat(T.errors),r=
e.length)),t.onDone!==void 0&&(x(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:p})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.onError!==void 0&&(x(t.onError,{instancePath:s+"/onError",parentData:t,
parentDataProperty:"onError",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.target!==void 0&&(V(t.
target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:p})||(e=e===null?V.errors:e.concat(V.
errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="string"){if(!L.test(n)){const a={instancePath:s+"\
/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?
e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{
type:"string"}};e===null?e=[a]:e.push(a),r++}}t.states!==void 0&&(J.validate(t.states,{instancePath:s+"/states",parentData:t,
parentDataProperty:"states",rootData:p})||(e=e===null?J.validate.errors:e.concat(J.validate.errors),r=e.length)),t.aside!==
void 0&&(F(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:p})||(e=e===null?F.errors:e.
concat(F.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[n]:e.push(n),r++}return Vt.errors=e,r===0}const Ls={type:"object",properties:{run:{type:"string"},with:{$ref:"#/\
definitions/dataMap"},save:{$ref:"#/definitions/assignments"},type:{enum:["final","parallel","history"]},say:{$ref:"#/de\
finitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},
always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{
$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z\
0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:["run"],propertyNames:{enum:[
"run","with","save","type","say","entry","exit","on","always","after","onDone","onError","target","initial","states","as\
ide"]}};function Ut(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.run===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"run"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n==="run"||n==="with"||n==="save"||
n==="type"||n==="say"||n==="entry"||n==="exit"||n==="on"||n==="always"||n==="after"||n==="onDone"||n==="onError"||n==="t\
arget"||n==="initial"||n==="states"||n==="aside")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"en\
um",params:{allowedValues:Ls.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={
instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}
if(t.run!==void 0&&typeof t.run!="string"){const n={instancePath:s+"/run",schemaPath:"#/properties/run/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(t.with!==void 0&&(I(t.with,{instancePath:s+"/with",parentData:t,
parentDataProperty:"with",rootData:p})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.save!==void 0&&(E(t.save,
{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),r=e.
length)),t.type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="history")){const a={instancePath:s+"/type",
schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Ls.properties.type.enum}};e===null?e=[a]:e.push(
a),r++}}if(t.say!==void 0&&(K(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:p})||(e=e===null?
K.errors:e.concat(K.errors),r=e.length)),t.entry!==void 0&&(Z(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"\
entry",rootData:p})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.exit!==void 0&&(Z(t.exit,{instancePath:s+"/e\
xit",parentData:t,parentDataProperty:"exit",rootData:p})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.on!==void 0&&
(B(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:p})||(e=e===null?B.errors:e.concat(B.errors),
r=e.length)),t.always!==void 0&&(x(t.always,{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:p})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.after!==void 0&&(T(t.after,{instancePath:s+"/after",parentData:t,
parentDataProperty:"after",rootData:p})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.onDone!==void 0&&(x(t.onDone,
{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),
r=e.length)),t.onError!==void 0&&(x(t.onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:p})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.target!==void 0&&(V(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:p})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.initial!==void 0){let n=t.
initial;if(typeof n=="string"){if(!L.test(n)){const a={instancePath:s+"/initial",schemaPath:"#/properties/initial/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+
"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}t.
states!==void 0&&(J.validate(t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:p})||(e=
e===null?J.validate.errors:e.concat(J.validate.errors),r=e.length)),t.aside!==void 0&&(F(t.aside,{instancePath:s+"/aside",
parentData:t,parentDataProperty:"aside",rootData:p})||(e=e===null?F.errors:e.concat(F.errors),r=e.length))}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Ut.errors=
e,r===0}const Bs={type:"object",properties:{put:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},key:{$ref:"#/definiti\
ons/data"},value:{$ref:"#/definitions/data"},ifAbsent:{type:"boolean"},save:{$ref:"#/definitions/assignments"},type:{enum:[
"final","parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/de\
finitions/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/ti\
med"},onDone:{$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/t\
arget"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/d\
efinitions/aside"}},required:["put","key","value"],propertyNames:{enum:["put","key","value","ifAbsent","save","type","sa\
y","entry","exit","on","always","after","onDone","onError","target","initial","states","aside"]}};function Kt(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.put===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"put"}};e===null?e=[n]:
e.push(n),r++}if(t.key===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
key"}};e===null?e=[n]:e.push(n),r++}if(t.value===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"value"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n==="put"||n==="key"||
n==="value"||n==="ifAbsent"||n==="save"||n==="type"||n==="say"||n==="entry"||n==="exit"||n==="on"||n==="always"||n==="af\
ter"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n==="states"||n==="aside")){const o={instancePath:s,schemaPath:"\
#/propertyNames/enum",keyword:"enum",params:{allowedValues:Bs.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(
o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};
e===null?e=[o]:e.push(o),r++}}if(t.put!==void 0){let n=t.put;if(typeof n=="string"){if(!L.test(n)){const a={instancePath:s+
"/put",schemaPath:"#/properties/put/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[
a]:e.push(a),r++}}else{const a={instancePath:s+"/put",schemaPath:"#/properties/put/type",keyword:"type",params:{type:"st\
ring"}};e===null?e=[a]:e.push(a),r++}}if(t.key!==void 0&&(z(t.key,{instancePath:s+"/key",parentData:t,parentDataProperty:"\
key",rootData:p})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.value!==void 0&&(z(t.value,{instancePath:s+"/v\
alue",parentData:t,parentDataProperty:"value",rootData:p})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.ifAbsent!==
void 0&&typeof t.ifAbsent!="boolean"){const n={instancePath:s+"/ifAbsent",schemaPath:"#/properties/ifAbsent/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[n]:e.push(n),r++}if(t.save!==void 0&&(E(t.save,{instancePath:s+"/save",parentData:t,
parentDataProperty:"save",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.type!==void 0){let n=t.type;
if(!(n==="final"||n==="parallel"||n==="history")){const a={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"\
enum",params:{allowedValues:Bs.properties.type.enum}};e===null?e=[a]:e.push(a),r++}}if(t.say!==void 0&&(K(t.say,{instancePath:s+
"/say",parentData:t,parentDataProperty:"say",rootData:p})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.entry!==
void 0&&(Z(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:p})||(e=e===null?Z.errors:e.
concat(Z.errors),r=e.length)),t.exit!==void 0&&(Z(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",
rootData:p})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.on!==void 0&&(B(t.on,{instancePath:s+"/on",parentData:t,
parentDataProperty:"on",rootData:p})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),t.always!==void 0&&(x(t.always,
{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),
r=e.length)),t.after!==void 0&&(T(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:p})||
(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.onDone!==void 0&&(x(t.onDone,{instancePath:s+"/onDone",parentData:t,
parentDataProperty:"onDone",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.onError!==void 0&&(x(t.
onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:p})||(e=e===null?x.errors:e.concat(
x.errors),r=e.length)),t.target!==void 0&&(V(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:p})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="str\
ing"){if(!L.test(n)){const a={instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/initial",schemaPath:"#\
/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}t.states!==void 0&&(J.validate(
t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:p})||(e=e===null?J.validate.errors:
e.concat(J.validate.errors),r=e.length)),t.aside!==void 0&&(F(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"\
aside",rootData:p})||(e=e===null?F.errors:e.concat(F.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Kt.errors=e,r===0}const Fs={type:"object",
properties:{take:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},key:{$ref:"#/definitions/data"},save:{$ref:"#/defini\
tions/assignments"},type:{enum:["final","parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/defini\
tions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},
after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},
target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definiti\
ons/states"},aside:{$ref:"#/definitions/aside"}},required:["take","key"],propertyNames:{enum:["take","key","save","type",
"say","entry","exit","on","always","after","onDone","onError","target","initial","states","aside"]}};function Ct(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.take===
void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"take"}};e===null?e=[
n]:e.push(n),r++}if(t.key===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
key"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n==="take"||n==="key"||n==="save"||n==="type"||n===
"say"||n==="entry"||n==="exit"||n==="on"||n==="always"||n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="ini\
tial"||n==="states"||n==="aside")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Fs.
propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.take!==void 0){let n=t.
take;if(typeof n=="string"){if(!L.test(n)){const a={instancePath:s+"/take",schemaPath:"#/properties/take/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/take",
schemaPath:"#/properties/take/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(t.key!==void 0&&
(z(t.key,{instancePath:s+"/key",parentData:t,parentDataProperty:"key",rootData:p})||(e=e===null?z.errors:e.concat(z.errors),
r=e.length)),t.save!==void 0&&(E(t.save,{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:p})||(e=
e===null?E.errors:e.concat(E.errors),r=e.length)),t.type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="h\
istory")){const a={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Fs.properties.
type.enum}};e===null?e=[a]:e.push(a),r++}}if(t.say!==void 0&&(K(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
say",rootData:p})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.entry!==void 0&&(Z(t.entry,{instancePath:s+"/e\
ntry",parentData:t,parentDataProperty:"entry",rootData:p})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.exit!==
void 0&&(Z(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:p})||(e=e===null?Z.errors:e.concat(
Z.errors),r=e.length)),t.on!==void 0&&(B(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:p})||(e=
e===null?B.errors:e.concat(B.errors),r=e.length)),t.always!==void 0&&(x(t.always,{instancePath:s+"/always",parentData:t,
parentDataProperty:"always",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.after!==void 0&&(T(t.after,
{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:p})||(e=e===null?T.errors:e.concat(T.errors),r=
e.length)),t.onDone!==void 0&&(x(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:p})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.onError!==void 0&&(x(t.onError,{instancePath:s+"/onError",parentData:t,
parentDataProperty:"onError",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.target!==void 0&&(V(t.
target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:p})||(e=e===null?V.errors:e.concat(V.
errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="string"){if(!L.test(n)){const a={instancePath:s+"\
/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?
e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{
type:"string"}};e===null?e=[a]:e.push(a),r++}}t.states!==void 0&&(J.validate(t.states,{instancePath:s+"/states",parentData:t,
parentDataProperty:"states",rootData:p})||(e=e===null?J.validate.errors:e.concat(J.validate.errors),r=e.length)),t.aside!==
void 0&&(F(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:p})||(e=e===null?F.errors:e.
concat(F.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[n]:e.push(n),r++}return Ct.errors=e,r===0}const Ss={type:"object",properties:{get:{type:"string",pattern:"^[A-Za\
-z_][A-Za-z0-9_]*$"},key:{$ref:"#/definitions/data"},save:{$ref:"#/definitions/assignments"},type:{enum:["final","parall\
el","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actio\
ns"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"\
#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"\
string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},required:[
"get","key"],propertyNames:{enum:["get","key","save","type","say","entry","exit","on","always","after","onDone","onError",
"target","initial","states","aside"]}};function Mt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.get===void 0){const n={instancePath:s,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"get"}};e===null?e=[n]:e.push(n),r++}if(t.key===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"key"}};e===null?e=[n]:e.push(n),r++}for(const n in t){
const a=r;if(!(n==="get"||n==="key"||n==="save"||n==="type"||n==="say"||n==="entry"||n==="exit"||n==="on"||n==="always"||
n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n==="states"||n==="aside")){const o={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Ss.propertyNames.enum},propertyName:n};e===null?e=
[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.get!==void 0){let n=t.get;if(typeof n=="string"){if(!L.test(n)){const a={
instancePath:s+"/get",schemaPath:"#/properties/get/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};
e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/get",schemaPath:"#/properties/get/type",keyword:"type",params:{
type:"string"}};e===null?e=[a]:e.push(a),r++}}if(t.key!==void 0&&(z(t.key,{instancePath:s+"/key",parentData:t,parentDataProperty:"\
key",rootData:p})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.save!==void 0&&(E(t.save,{instancePath:s+"/sav\
e",parentData:t,parentDataProperty:"save",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),r=e.length)),t.type!==void 0){
let n=t.type;if(!(n==="final"||n==="parallel"||n==="history")){const a={instancePath:s+"/type",schemaPath:"#/properties/\
type/enum",keyword:"enum",params:{allowedValues:Ss.properties.type.enum}};e===null?e=[a]:e.push(a),r++}}if(t.say!==void 0&&
(K(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:p})||(e=e===null?K.errors:e.concat(K.errors),
r=e.length)),t.entry!==void 0&&(Z(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"entry",rootData:p})||
(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.exit!==void 0&&(Z(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"\
exit",rootData:p})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.on!==void 0&&(B(t.on,{instancePath:s+"/on",parentData:t,
parentDataProperty:"on",rootData:p})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),t.always!==void 0&&(x(t.always,
{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),
r=e.length)),t.after!==void 0&&(T(t.after,{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:p})||
(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.onDone!==void 0&&(x(t.onDone,{instancePath:s+"/onDone",parentData:t,
parentDataProperty:"onDone",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.onError!==void 0&&(x(t.
onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:p})||(e=e===null?x.errors:e.concat(
x.errors),r=e.length)),t.target!==void 0&&(V(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",
rootData:p})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="str\
ing"){if(!L.test(n)){const a={instancePath:s+"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/initial",schemaPath:"#\
/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}t.states!==void 0&&(J.validate(
t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:p})||(e=e===null?J.validate.errors:
e.concat(J.validate.errors),r=e.length)),t.aside!==void 0&&(F(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"\
aside",rootData:p})||(e=e===null?F.errors:e.concat(F.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Mt.errors=e,r===0}const Os={type:"object",
properties:{list:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},where:{$ref:"#/definitions/expression"},orderBy:{$ref:"\
#/definitions/expression"},limit:{$ref:"#/definitions/data"},save:{$ref:"#/definitions/assignments"},type:{enum:["final",
"parallel","history"]},say:{$ref:"#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definition\
s/actions"},on:{$ref:"#/definitions/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{
$ref:"#/definitions/transitions"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{
type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},
required:["list"],propertyNames:{enum:["list","where","orderBy","limit","save","type","say","entry","exit","on","always",
"after","onDone","onError","target","initial","states","aside"]}};function Tt(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.list===void 0){const n={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"list"}};e===null?e=[n]:e.push(n),r++}for(const n in t){
const a=r;if(!(n==="list"||n==="where"||n==="orderBy"||n==="limit"||n==="save"||n==="type"||n==="say"||n==="entry"||n===
"exit"||n==="on"||n==="always"||n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n==="states"||n===
"aside")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Os.propertyNames.
enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.list!==void 0){let n=t.list;if(typeof n==
"string"){if(!L.test(n)){const a={instancePath:s+"/list",schemaPath:"#/properties/list/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/list",schemaPath:"#/pr\
operties/list/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}if(t.where!==void 0&&(q(t.where,
{instancePath:s+"/where",parentData:t,parentDataProperty:"where",rootData:p})||(e=e===null?q.errors:e.concat(q.errors),r=
e.length)),t.orderBy!==void 0&&(q(t.orderBy,{instancePath:s+"/orderBy",parentData:t,parentDataProperty:"orderBy",rootData:p})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)),t.limit!==void 0&&(z(t.limit,{instancePath:s+"/limit",parentData:t,
parentDataProperty:"limit",rootData:p})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),t.save!==void 0&&(E(t.save,
{instancePath:s+"/save",parentData:t,parentDataProperty:"save",rootData:p})||(e=e===null?E.errors:e.concat(E.errors),r=e.
length)),t.type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="history")){const a={instancePath:s+"/type",
schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Os.properties.type.enum}};e===null?e=[a]:e.push(
a),r++}}if(t.say!==void 0&&(K(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"say",rootData:p})||(e=e===null?
K.errors:e.concat(K.errors),r=e.length)),t.entry!==void 0&&(Z(t.entry,{instancePath:s+"/entry",parentData:t,parentDataProperty:"\
entry",rootData:p})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.exit!==void 0&&(Z(t.exit,{instancePath:s+"/e\
xit",parentData:t,parentDataProperty:"exit",rootData:p})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.on!==void 0&&
(B(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:p})||(e=e===null?B.errors:e.concat(B.errors),
r=e.length)),t.always!==void 0&&(x(t.always,{instancePath:s+"/always",parentData:t,parentDataProperty:"always",rootData:p})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.after!==void 0&&(T(t.after,{instancePath:s+"/after",parentData:t,
parentDataProperty:"after",rootData:p})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.onDone!==void 0&&(x(t.onDone,
{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),
r=e.length)),t.onError!==void 0&&(x(t.onError,{instancePath:s+"/onError",parentData:t,parentDataProperty:"onError",rootData:p})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.target!==void 0&&(V(t.target,{instancePath:s+"/target",parentData:t,
parentDataProperty:"target",rootData:p})||(e=e===null?V.errors:e.concat(V.errors),r=e.length)),t.initial!==void 0){let n=t.
initial;if(typeof n=="string"){if(!L.test(n)){const a={instancePath:s+"/initial",schemaPath:"#/properties/initial/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[a]:e.push(a),r++}}else{const a={instancePath:s+
"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[a]:e.push(a),r++}}t.
states!==void 0&&(J.validate(t.states,{instancePath:s+"/states",parentData:t,parentDataProperty:"states",rootData:p})||(e=
e===null?J.validate.errors:e.concat(J.validate.errors),r=e.length)),t.aside!==void 0&&(F(t.aside,{instancePath:s+"/aside",
parentData:t,parentDataProperty:"aside",rootData:p})||(e=e===null?F.errors:e.concat(F.errors),r=e.length))}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Tt.errors=
e,r===0}const Ps={type:"object",properties:{type:{enum:["final","parallel","history"]},history:{enum:["shallow","deep"]},
target:{$ref:"#/definitions/target"}},required:["type"],propertyNames:{enum:["type","history","target"]}};function Rt(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.type===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};
e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n==="type"||n==="history"||n==="target")){const o={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Ps.propertyNames.enum},propertyName:n};e===null?e=
[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="h\
istory")){const a={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Ps.properties.
type.enum}};e===null?e=[a]:e.push(a),r++}}if(t.history!==void 0){let n=t.history;if(!(n==="shallow"||n==="deep")){const a={
instancePath:s+"/history",schemaPath:"#/properties/history/enum",keyword:"enum",params:{allowedValues:Ps.properties.history.
enum}};e===null?e=[a]:e.push(a),r++}}t.target!==void 0&&(V(t.target,{instancePath:s+"/target",parentData:t,parentDataProperty:"\
target",rootData:p})||(e=e===null?V.errors:e.concat(V.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Rt.errors=e,r===0}const Hs={type:"object",
properties:{ask:{},menu:{},review:{},each:{},call:{},request:{},run:{},type:{enum:["final","parallel","history"]},say:{$ref:"\
#/definitions/messages"},entry:{$ref:"#/definitions/actions"},exit:{$ref:"#/definitions/actions"},on:{$ref:"#/definition\
s/on"},always:{$ref:"#/definitions/transitions"},after:{$ref:"#/definitions/timed"},onDone:{$ref:"#/definitions/transiti\
ons"},onError:{$ref:"#/definitions/transitions"},target:{$ref:"#/definitions/target"},initial:{type:"string",pattern:"^[\
A-Za-z_][A-Za-z0-9_]*$"},states:{$ref:"#/definitions/states"},aside:{$ref:"#/definitions/aside"}},propertyNames:{enum:["\
ask","menu","review","each","call","request","run","type","say","entry","exit","on","always","after","onDone","onError",
"target","initial","states","aside"]}};function Lt(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){
let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t){const a=r;if(!(n==="ask"||n==="menu"||n===
"review"||n==="each"||n==="call"||n==="request"||n==="run"||n==="type"||n==="say"||n==="entry"||n==="exit"||n==="on"||n===
"always"||n==="after"||n==="onDone"||n==="onError"||n==="target"||n==="initial"||n==="states"||n==="aside")){const o={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Hs.propertyNames.enum},propertyName:n};e===null?e=
[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.type!==void 0){let n=t.type;if(!(n==="final"||n==="parallel"||n==="h\
istory")){const a={instancePath:s+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Hs.properties.
type.enum}};e===null?e=[a]:e.push(a),r++}}if(t.say!==void 0&&(K(t.say,{instancePath:s+"/say",parentData:t,parentDataProperty:"\
say",rootData:p})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),t.entry!==void 0&&(Z(t.entry,{instancePath:s+"/e\
ntry",parentData:t,parentDataProperty:"entry",rootData:p})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length)),t.exit!==
void 0&&(Z(t.exit,{instancePath:s+"/exit",parentData:t,parentDataProperty:"exit",rootData:p})||(e=e===null?Z.errors:e.concat(
Z.errors),r=e.length)),t.on!==void 0&&(B(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:p})||(e=
e===null?B.errors:e.concat(B.errors),r=e.length)),t.always!==void 0&&(x(t.always,{instancePath:s+"/always",parentData:t,
parentDataProperty:"always",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.after!==void 0&&(T(t.after,
{instancePath:s+"/after",parentData:t,parentDataProperty:"after",rootData:p})||(e=e===null?T.errors:e.concat(T.errors),r=
e.length)),t.onDone!==void 0&&(x(t.onDone,{instancePath:s+"/onDone",parentData:t,parentDataProperty:"onDone",rootData:p})||
(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.onError!==void 0&&(x(t.onError,{instancePath:s+"/onError",parentData:t,
parentDataProperty:"onError",rootData:p})||(e=e===null?x.errors:e.concat(x.errors),r=e.length)),t.target!==void 0&&(V(t.
target,{instancePath:s+"/target",parentData:t,parentDataProperty:"target",rootData:p})||(e=e===null?V.errors:e.concat(V.
errors),r=e.length)),t.initial!==void 0){let n=t.initial;if(typeof n=="string"){if(!L.test(n)){const a={instancePath:s+"\
/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?
e=[a]:e.push(a),r++}}else{const a={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{
type:"string"}};e===null?e=[a]:e.push(a),r++}}t.states!==void 0&&(J.validate(t.states,{instancePath:s+"/states",parentData:t,
parentDataProperty:"states",rootData:p})||(e=e===null?J.validate.errors:e.concat(J.validate.errors),r=e.length)),t.aside!==
void 0&&(F(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:p})||(e=e===null?F.errors:e.
concat(F.errors),r=e.length))}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[n]:e.push(n),r++}return Lt.errors=e,r===0}function Qr(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){
let e=null,r=0;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const _={instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[_]:e.push(_),r++}const d=r;let n=!0;const a=r;if(t&&typeof t=="object"&&!Array.isArray(
t)){let _;if(t.ask===void 0&&(_="ask")){const b={};e===null?e=[b]:e.push(b),r++}}var o=a===r;r=d,e!==null&&(d?e.length=d:
e=null);let i;if(o){const _=r;qt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?qt.errors:
e.concat(qt.errors),r=e.length);var o=_===r;n=o,i="then"}else{const _=r,b=r;let w=!0;const k=r;if(t&&typeof t=="object"&&
!Array.isArray(t)){let C;if(t.menu===void 0&&(C="menu")){const O={};e===null?e=[O]:e.push(O),r++}}var l=k===r;r=b,e!==null&&
(b?e.length=b:e=null);let j;if(l){const C=r;zt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===
null?zt.errors:e.concat(zt.errors),r=e.length);var l=C===r;w=l,j="then"}else{const C=r,O=r;let R=!0;const ue=r;if(t&&typeof t==
"object"&&!Array.isArray(t)){let X;if(t.review===void 0&&(X="review")){const se={};e===null?e=[se]:e.push(se),r++}}var c=ue===
r;r=O,e!==null&&(O?e.length=O:e=null);let S;if(c){const X=r;Zt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||
(e=e===null?Zt.errors:e.concat(Zt.errors),r=e.length);var c=X===r;R=c,S="then"}else{const X=r,se=r;let oe=!0;const Se=r;
if(t&&typeof t=="object"&&!Array.isArray(t)){let ne;if(t.each===void 0&&(ne="each")){const ye={};e===null?e=[ye]:e.push(
ye),r++}}var u=Se===r;r=se,e!==null&&(se?e.length=se:e=null);let Q;if(u){const ne=r;Et(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:p})||(e=e===null?Et.errors:e.concat(Et.errors),r=e.length);var u=ne===r;oe=u,Q="then"}else{const ne=r,ye=r;let xe=!0;
const zr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let Oe;if(t.call===void 0&&(Oe="call")){const me={};e===null?e=[
me]:e.push(me),r++}}var y=zr===r;r=ye,e!==null&&(ye?e.length=ye:e=null);let Zr;if(y){const Oe=r;It(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:p})||(e=e===null?It.errors:e.concat(It.errors),r=e.length);var y=Oe===r;xe=y,Zr="then"}else{
const Oe=r,me=r;let qe=!0;const Er=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let He;if(t.request===void 0&&(He="req\
uest")){const ce={};e===null?e=[ce]:e.push(ce),r++}}var m=Er===r;r=me,e!==null&&(me?e.length=me:e=null);let Ir;if(m){const He=r;
Vt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?Vt.errors:e.concat(Vt.errors),r=e.length);
var m=He===r;qe=m,Ir="then"}else{const He=r,ce=r;let ze=!0;const Vr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let We;
if(t.run===void 0&&(We="run")){const he={};e===null?e=[he]:e.push(he),r++}}var $=Vr===r;r=ce,e!==null&&(ce?e.length=ce:e=
null);let Ur;if($){const We=r;Ut(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?Ut.errors:
e.concat(Ut.errors),r=e.length);var $=We===r;ze=$,Ur="then"}else{const We=r,he=r;let Ze=!0;const Kr=r;if(t&&typeof t=="o\
bject"&&!Array.isArray(t)){let Ge;if(t.put===void 0&&(Ge="put")){const de={};e===null?e=[de]:e.push(de),r++}}var g=Kr===
r;r=he,e!==null&&(he?e.length=he:e=null);let Cr;if(g){const Ge=r;Kt(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:p})||(e=e===null?Kt.errors:e.concat(Kt.errors),r=e.length);var g=Ge===r;Ze=g,Cr="then"}else{const Ge=r,de=r;let Ee=!0;
const Mr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let Je;if(t.take===void 0&&(Je="take")){const ge={};e===null?e=[
ge]:e.push(ge),r++}}var v=Mr===r;r=de,e!==null&&(de?e.length=de:e=null);let Tr;if(v){const Je=r;Ct(t,{instancePath:s,parentData:A,
parentDataProperty:N,rootData:p})||(e=e===null?Ct.errors:e.concat(Ct.errors),r=e.length);var v=Je===r;Ee=v,Tr="then"}else{
const Je=r,ge=r;let Ie=!0;const Rr=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let Qe;if(t.get===void 0&&(Qe="get")){
const we={};e===null?e=[we]:e.push(we),r++}}var P=Rr===r;r=ge,e!==null&&(ge?e.length=ge:e=null);let Lr;if(P){const Qe=r;
Mt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?Mt.errors:e.concat(Mt.errors),r=e.length);
var P=Qe===r;Ie=P,Lr="then"}else{const Qe=r,we=r;let Ve=!0;const Br=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let Xe;
if(t.list===void 0&&(Xe="list")){const ve={};e===null?e=[ve]:e.push(ve),r++}}var f=Br===r;r=we,e!==null&&(we?e.length=we:
e=null);let Fr;if(f){const Xe=r;Tt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?Tt.errors:
e.concat(Tt.errors),r=e.length);var f=Xe===r;Ve=f,Fr="then"}else{const Xe=r,ve=r;let Ue=!0;const Sr=r;if(t&&typeof t=="o\
bject"&&!Array.isArray(t)){let Ye;if(t.type===void 0&&(Ye="type")){const ke={};e===null?e=[ke]:e.push(ke),r++}else if(t.
type!==void 0&&t.type!=="history"){const ke={};e===null?e=[ke]:e.push(ke),r++}}var h=Sr===r;r=ve,e!==null&&(ve?e.length=
ve:e=null);let Or;if(h){const Ye=r;Rt(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?Rt.errors:
e.concat(Rt.errors),r=e.length);var h=Ye===r;Ue=h,Or="then"}else{const Ye=r;Lt(t,{instancePath:s,parentData:A,parentDataProperty:N,
rootData:p})||(e=e===null?Lt.errors:e.concat(Lt.errors),r=e.length);var h=Ye===r;Ue=h,Or="else"}if(!Ue){const Ye={instancePath:s,
schemaPath:"#/else/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Or}};e===null?
e=[Ye]:e.push(Ye),r++}var f=Xe===r;Ve=f,Fr="else"}if(!Ve){const Xe={instancePath:s,schemaPath:"#/else/else/else/else/els\
e/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Fr}};e===null?e=[Xe]:e.push(Xe),r++}var P=Qe===r;Ie=P,
Lr="else"}if(!Ie){const Qe={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{
failingKeyword:Lr}};e===null?e=[Qe]:e.push(Qe),r++}var v=Je===r;Ee=v,Tr="else"}if(!Ee){const Je={instancePath:s,schemaPath:"\
#/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Tr}};e===null?e=[Je]:e.push(Je),r++}var g=Ge===
r;Ze=g,Cr="else"}if(!Ze){const Ge={instancePath:s,schemaPath:"#/else/else/else/else/else/else/else/if",keyword:"if",params:{
failingKeyword:Cr}};e===null?e=[Ge]:e.push(Ge),r++}var $=We===r;ze=$,Ur="else"}if(!ze){const We={instancePath:s,schemaPath:"\
#/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Ur}};e===null?e=[We]:e.push(We),r++}var m=He===r;
qe=m,Ir="else"}if(!qe){const He={instancePath:s,schemaPath:"#/else/else/else/else/else/if",keyword:"if",params:{failingKeyword:Ir}};
e===null?e=[He]:e.push(He),r++}var y=Oe===r;xe=y,Zr="else"}if(!xe){const Oe={instancePath:s,schemaPath:"#/else/else/else\
/else/if",keyword:"if",params:{failingKeyword:Zr}};e===null?e=[Oe]:e.push(Oe),r++}var u=ne===r;oe=u,Q="else"}if(!oe){const ne={
instancePath:s,schemaPath:"#/else/else/else/if",keyword:"if",params:{failingKeyword:Q}};e===null?e=[ne]:e.push(ne),r++}var c=X===
r;R=c,S="else"}if(!R){const X={instancePath:s,schemaPath:"#/else/else/if",keyword:"if",params:{failingKeyword:S}};e===null?
e=[X]:e.push(X),r++}var l=C===r;w=l,j="else"}if(!w){const C={instancePath:s,schemaPath:"#/else/if",keyword:"if",params:{
failingKeyword:j}};e===null?e=[C]:e.push(C),r++}var o=_===r;n=o,i="else"}if(!n){const _={instancePath:s,schemaPath:"#/if",
keyword:"if",params:{failingKeyword:i}};e===null?e=[_]:e.push(_),r++}return Qr.errors=e,r===0}function lr(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(Object.
keys(t).length<1){const n={instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?
e=[n]:e.push(n),r++}for(const n in t){const a=r;if(typeof n=="string"&&!L.test(n)){const o={instancePath:s,schemaPath:"#\
/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:n};e===null?e=[o]:e.push(
o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};
e===null?e=[o]:e.push(o),r++}}for(const n in t)Qr(t[n],{instancePath:s+"/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,
parentDataProperty:n,rootData:p})||(e=e===null?Qr.errors:e.concat(Qr.errors),r=e.length)}else{const n={instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return lr.errors=e,r===0}function Bt(t,{instancePath:s="",
parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.states===
void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"states"}};e===null?e=
[i]:e.push(i),r++}for(const i in t){const l=r;if(!(i==="title"||i==="scope"||i==="background"||i==="onRestart"||i==="mig\
rate"||i==="context"||i==="constants"||i==="derive"||i==="input"||i==="output"||i==="triggers"||i==="on"||i==="initial"||
i==="silence"||i==="invalid"||i==="attempts"||i==="interrupt"||i==="resume"||i==="help"||i==="taps"||i==="states"||i==="\
aside")){const c={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Dr.propertyNames.
enum},propertyName:i};e===null?e=[c]:e.push(c),r++}var d=l===r;if(!d){const c={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[c]:e.push(c),r++}}if(t.title!==void 0&&(U(t.title,{instancePath:s+
"/title",parentData:t,parentDataProperty:"title",rootData:p})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.scope!==
void 0){let i=t.scope;if(!(i==="user"||i==="group"||i==="member")){const l={instancePath:s+"/scope",schemaPath:"#/proper\
ties/scope/enum",keyword:"enum",params:{allowedValues:Dr.properties.scope.enum}};e===null?e=[l]:e.push(l),r++}}if(t.background!==
void 0&&typeof t.background!="boolean"){const i={instancePath:s+"/background",schemaPath:"#/properties/background/type",
keyword:"type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),r++}if(t.onRestart!==void 0){let i=t.onRestart;if(!(i===
"resume"||i==="restart"||i==="stack")){const l={instancePath:s+"/onRestart",schemaPath:"#/properties/onRestart/enum",keyword:"\
enum",params:{allowedValues:Dr.properties.onRestart.enum}};e===null?e=[l]:e.push(l),r++}}if(t.migrate!==void 0){let i=t.
migrate;if(Array.isArray(i)){if(i.length<1){const c={instancePath:s+"/migrate",schemaPath:"#/properties/migrate/minItems",
keyword:"minItems",params:{limit:1}};e===null?e=[c]:e.push(c),r++}const l=i.length;for(let c=0;c<l;c++)vr(i[c],{instancePath:s+
"/migrate/"+c,parentData:i,parentDataProperty:c,rootData:p})||(e=e===null?vr.errors:e.concat(vr.errors),r=e.length)}else{
const l={instancePath:s+"/migrate",schemaPath:"#/properties/migrate/type",keyword:"type",params:{type:"array"}};e===null?
e=[l]:e.push(l),r++}}if(t.context!==void 0&&(Ne(t.context,{instancePath:s+"/context",parentData:t,parentDataProperty:"co\
ntext",rootData:p})||(e=e===null?Ne.errors:e.concat(Ne.errors),r=e.length)),t.constants!==void 0&&(I(t.constants,{instancePath:s+
"/constants",parentData:t,parentDataProperty:"constants",rootData:p})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),
t.derive!==void 0){let i=t.derive;if(i&&typeof i=="object"&&!Array.isArray(i)){for(const l in i){const c=r;if(typeof l==
"string"&&!L.test(l)){const u={instancePath:s+"/derive",schemaPath:"#/properties/derive/propertyNames/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:l};e===null?e=[u]:e.push(u),r++}var n=c===r;if(!n){const u={
instancePath:s+"/derive",schemaPath:"#/properties/derive/propertyNames",keyword:"propertyNames",params:{propertyName:l}};
e===null?e=[u]:e.push(u),r++}}for(const l in i)q(i[l],{instancePath:s+"/derive/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),
parentData:i,parentDataProperty:l,rootData:p})||(e=e===null?q.errors:e.concat(q.errors),r=e.length)}else{const l={instancePath:s+
"/derive",schemaPath:"#/properties/derive/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}}if(t.
input!==void 0&&(Ne(t.input,{instancePath:s+"/input",parentData:t,parentDataProperty:"input",rootData:p})||(e=e===null?Ne.
errors:e.concat(Ne.errors),r=e.length)),t.output!==void 0&&(I(t.output,{instancePath:s+"/output",parentData:t,parentDataProperty:"\
output",rootData:p})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.triggers!==void 0&&(kr(t.triggers,{instancePath:s+
"/triggers",parentData:t,parentDataProperty:"triggers",rootData:p})||(e=e===null?kr.errors:e.concat(kr.errors),r=e.length)),
t.on!==void 0&&(B(t.on,{instancePath:s+"/on",parentData:t,parentDataProperty:"on",rootData:p})||(e=e===null?B.errors:e.concat(
B.errors),r=e.length)),t.initial!==void 0){let i=t.initial;if(typeof i=="string"){if(!L.test(i)){const l={instancePath:s+
"/initial",schemaPath:"#/properties/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===
null?e=[l]:e.push(l),r++}}else{const l={instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",
params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(t.silence!==void 0&&(T(t.silence,{instancePath:s+"/silence",parentData:t,
parentDataProperty:"silence",rootData:p})||(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.invalid!==void 0){let i=t.
invalid;const l=r;let c=!0;const u=r;if(!Array.isArray(i)){const m={};e===null?e=[m]:e.push(m),r++}var a=u===r;r=l,e!==null&&
(l?e.length=l:e=null);let y;if(a){const m=r;if(Array.isArray(i)){if(i.length<1){const v={instancePath:s+"/invalid",schemaPath:"\
#/properties/invalid/then/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[v]:e.push(v),r++}const g=i.length;for(let v=0;v<
g;v++)U(i[v],{instancePath:s+"/invalid/"+v,parentData:i,parentDataProperty:v,rootData:p})||(e=e===null?U.errors:e.concat(
U.errors),r=e.length)}var a=m===r;c=a,y="then"}else{const m=r;U(i,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"\
invalid",rootData:p})||(e=e===null?U.errors:e.concat(U.errors),r=e.length);var a=m===r;c=a,y="else"}if(!c){const m={instancePath:s+
"/invalid",schemaPath:"#/properties/invalid/if",keyword:"if",params:{failingKeyword:y}};e===null?e=[m]:e.push(m),r++}}if(t.
attempts!==void 0){let i=t.attempts;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){const l={instancePath:s+"/attempts",schemaPath:"\
#/properties/attempts/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),r++}if(typeof i=="number"&&
(i<1||isNaN(i))){const l={instancePath:s+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[l]:e.push(l),r++}}if(t.interrupt!==void 0){let i=t.interrupt;const l=r;let c=!0;const u=r;
if(!Array.isArray(i)){const m={};e===null?e=[m]:e.push(m),r++}var o=u===r;r=l,e!==null&&(l?e.length=l:e=null);let y;if(o){
const m=r;if(Array.isArray(i)){const g=i.length;for(let v=0;v<g;v++)H(i[v],{instancePath:s+"/interrupt/"+v,parentData:i,
parentDataProperty:v,rootData:p})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)}var o=m===r;c=o,y="then"}else{const m=r;
if(!(i==="after"||i==="first"||i==="deny")){const g={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else\
/enum",keyword:"enum",params:{allowedValues:Dr.properties.interrupt.else.enum}};e===null?e=[g]:e.push(g),r++}var o=m===r;
c=o,y="else"}if(!c){const m={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:y}};
e===null?e=[m]:e.push(m),r++}}if(t.resume!==void 0){let i=t.resume;if(!(i==="ask"||i==="silent"||i==="confirm")){const l={
instancePath:s+"/resume",schemaPath:"#/properties/resume/enum",keyword:"enum",params:{allowedValues:Dr.properties.resume.
enum}};e===null?e=[l]:e.push(l),r++}}if(t.help!==void 0&&(U(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"\
help",rootData:p})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.taps!==void 0){let i=t.taps;if(!(i==="while-c\
urrent"||i==="once"||i==="always")){const l={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{
allowedValues:Dr.properties.taps.enum}};e===null?e=[l]:e.push(l),r++}}t.states!==void 0&&(lr(t.states,{instancePath:s+"/\
states",parentData:t,parentDataProperty:"states",rootData:p})||(e=e===null?lr.errors:e.concat(lr.errors),r=e.length)),t.
aside!==void 0&&(F(t.aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:p})||(e=e===null?F.
errors:e.concat(F.errors),r=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[i]:e.push(i),r++}return Bt.errors=e,r===0}function Ft(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.renga===void 0){const a={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"renga"}};e===null?e=[a]:e.push(a),r++}if(t.flows===void 0){
const a={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"flows"}};e===null?e=[a]:e.push(
a),r++}for(const a in t){const o=r;if(!(a==="renga"||a==="flows")){const i={instancePath:s,schemaPath:"#/propertyNames/e\
num",keyword:"enum",params:{allowedValues:Nn.propertyNames.enum},propertyName:a};e===null?e=[i]:e.push(i),r++}var d=o===
r;if(!d){const i={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:a}};e===null?
e=[i]:e.push(i),r++}}if(t.renga!==void 0&&t.renga!==1){const a={instancePath:s+"/renga",schemaPath:"#/properties/renga/c\
onst",keyword:"const",params:{allowedValue:1}};e===null?e=[a]:e.push(a),r++}if(t.flows!==void 0){let a=t.flows;if(a&&typeof a==
"object"&&!Array.isArray(a)){if(Object.keys(a).length<1){const o={instancePath:s+"/flows",schemaPath:"#/properties/flows\
/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[o]:e.push(o),r++}for(const o in a){const i=r;if(typeof o==
"string"&&!L.test(o)){const l={instancePath:s+"/flows",schemaPath:"#/properties/flows/propertyNames/pattern",keyword:"pa\
ttern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:o};e===null?e=[l]:e.push(l),r++}var n=i===r;if(!n){const l={
instancePath:s+"/flows",schemaPath:"#/properties/flows/propertyNames",keyword:"propertyNames",params:{propertyName:o}};e===
null?e=[l]:e.push(l),r++}}for(const o in a)Bt(a[o],{instancePath:s+"/flows/"+o.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,
parentDataProperty:o,rootData:p})||(e=e===null?Bt.errors:e.concat(Bt.errors),r=e.length)}else{const o={instancePath:s+"/\
flows",schemaPath:"#/properties/flows/type",keyword:"type",params:{type:"object"}};e===null?e=[o]:e.push(o),r++}}}else{const a={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}return Ft.errors=
e,r===0}const qr={type:"object",properties:{renga:{const:1},flow:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},title:{
$ref:"#/definitions/text"},scope:{enum:["user","group","member"]},background:{type:"boolean"},onRestart:{enum:["resume",
"restart","stack"]},migrate:{type:"array",items:{$ref:"#/definitions/migration"},minItems:1},context:{$ref:"#/definition\
s/variables"},constants:{$ref:"#/definitions/dataMap"},derive:{type:"object",propertyNames:{pattern:"^[A-Za-z_][A-Za-z0-\
9_]*$"},additionalProperties:{$ref:"#/definitions/expression"}},input:{$ref:"#/definitions/variables"},output:{$ref:"#/d\
efinitions/dataMap"},triggers:{$ref:"#/definitions/triggers"},on:{$ref:"#/definitions/on"},initial:{type:"string",pattern:"\
^[A-Za-z_][A-Za-z0-9_]*$"},silence:{$ref:"#/definitions/timed"},invalid:{if:{type:"array"},then:{items:{$ref:"#/definiti\
ons/text"},minItems:1},else:{$ref:"#/definitions/text"}},attempts:{type:"integer",minimum:1},interrupt:{if:{type:"array"},
then:{items:{$ref:"#/definitions/flowName"}},else:{enum:["after","first","deny"]}},resume:{enum:["ask","silent","confirm"]},
help:{$ref:"#/definitions/text"},taps:{enum:["while-current","once","always"]},states:{$ref:"#/definitions/states"},aside:{
$ref:"#/definitions/aside"}},required:["renga","flow","states"],propertyNames:{enum:["renga","flow","title","scope","bac\
kground","onRestart","migrate","context","constants","derive","input","output","triggers","on","initial","silence","inva\
lid","attempts","interrupt","resume","help","taps","states","aside"]}};function St(t,{instancePath:s="",parentData:A,parentDataProperty:N,
rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.renga===void 0){const i={instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"renga"}};e===null?e=[i]:e.push(i),r++}if(t.flow===void 0){
const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"flow"}};e===null?e=[i]:e.push(
i),r++}if(t.states===void 0){const i={instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
states"}};e===null?e=[i]:e.push(i),r++}for(const i in t){const l=r;if(!(i==="renga"||i==="flow"||i==="title"||i==="scope"||
i==="background"||i==="onRestart"||i==="migrate"||i==="context"||i==="constants"||i==="derive"||i==="input"||i==="output"||
i==="triggers"||i==="on"||i==="initial"||i==="silence"||i==="invalid"||i==="attempts"||i==="interrupt"||i==="resume"||i===
"help"||i==="taps"||i==="states"||i==="aside")){const c={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",
params:{allowedValues:qr.propertyNames.enum},propertyName:i};e===null?e=[c]:e.push(c),r++}var d=l===r;if(!d){const c={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[c]:e.push(c),r++}}if(t.renga!==
void 0&&t.renga!==1){const i={instancePath:s+"/renga",schemaPath:"#/properties/renga/const",keyword:"const",params:{allowedValue:1}};
e===null?e=[i]:e.push(i),r++}if(t.flow!==void 0){let i=t.flow;if(typeof i=="string"){if(!L.test(i)){const l={instancePath:s+
"/flow",schemaPath:"#/properties/flow/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=
[l]:e.push(l),r++}}else{const l={instancePath:s+"/flow",schemaPath:"#/properties/flow/type",keyword:"type",params:{type:"\
string"}};e===null?e=[l]:e.push(l),r++}}if(t.title!==void 0&&(U(t.title,{instancePath:s+"/title",parentData:t,parentDataProperty:"\
title",rootData:p})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.scope!==void 0){let i=t.scope;if(!(i==="user"||
i==="group"||i==="member")){const l={instancePath:s+"/scope",schemaPath:"#/properties/scope/enum",keyword:"enum",params:{
allowedValues:qr.properties.scope.enum}};e===null?e=[l]:e.push(l),r++}}if(t.background!==void 0&&typeof t.background!="b\
oolean"){const i={instancePath:s+"/background",schemaPath:"#/properties/background/type",keyword:"type",params:{type:"bo\
olean"}};e===null?e=[i]:e.push(i),r++}if(t.onRestart!==void 0){let i=t.onRestart;if(!(i==="resume"||i==="restart"||i==="\
stack")){const l={instancePath:s+"/onRestart",schemaPath:"#/properties/onRestart/enum",keyword:"enum",params:{allowedValues:qr.
properties.onRestart.enum}};e===null?e=[l]:e.push(l),r++}}if(t.migrate!==void 0){let i=t.migrate;if(Array.isArray(i)){if(i.
length<1){const c={instancePath:s+"/migrate",schemaPath:"#/properties/migrate/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[c]:e.push(c),r++}const l=i.length;for(let c=0;c<l;c++)vr(i[c],{instancePath:s+"/migrate/"+c,parentData:i,parentDataProperty:c,
rootData:p})||(e=e===null?vr.errors:e.concat(vr.errors),r=e.length)}else{const l={instancePath:s+"/migrate",schemaPath:"\
#/properties/migrate/type",keyword:"type",params:{type:"array"}};e===null?e=[l]:e.push(l),r++}}if(t.context!==void 0&&(Ne(
t.context,{instancePath:s+"/context",parentData:t,parentDataProperty:"context",rootData:p})||(e=e===null?Ne.errors:e.concat(
Ne.errors),r=e.length)),t.constants!==void 0&&(I(t.constants,{instancePath:s+"/constants",parentData:t,parentDataProperty:"\
constants",rootData:p})||(e=e===null?I.errors:e.concat(I.errors),r=e.length)),t.derive!==void 0){let i=t.derive;if(i&&typeof i==
"object"&&!Array.isArray(i)){for(const l in i){const c=r;if(typeof l=="string"&&!L.test(l)){const u={instancePath:s+"/de\
rive",schemaPath:"#/properties/derive/propertyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},
propertyName:l};e===null?e=[u]:e.push(u),r++}var n=c===r;if(!n){const u={instancePath:s+"/derive",schemaPath:"#/properti\
es/derive/propertyNames",keyword:"propertyNames",params:{propertyName:l}};e===null?e=[u]:e.push(u),r++}}for(const l in i)
q(i[l],{instancePath:s+"/derive/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:l,rootData:p})||
(e=e===null?q.errors:e.concat(q.errors),r=e.length)}else{const l={instancePath:s+"/derive",schemaPath:"#/properties/deri\
ve/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}}if(t.input!==void 0&&(Ne(t.input,{instancePath:s+
"/input",parentData:t,parentDataProperty:"input",rootData:p})||(e=e===null?Ne.errors:e.concat(Ne.errors),r=e.length)),t.
output!==void 0&&(I(t.output,{instancePath:s+"/output",parentData:t,parentDataProperty:"output",rootData:p})||(e=e===null?
I.errors:e.concat(I.errors),r=e.length)),t.triggers!==void 0&&(kr(t.triggers,{instancePath:s+"/triggers",parentData:t,parentDataProperty:"\
triggers",rootData:p})||(e=e===null?kr.errors:e.concat(kr.errors),r=e.length)),t.on!==void 0&&(B(t.on,{instancePath:s+"/\
on",parentData:t,parentDataProperty:"on",rootData:p})||(e=e===null?B.errors:e.concat(B.errors),r=e.length)),t.initial!==
void 0){let i=t.initial;if(typeof i=="string"){if(!L.test(i)){const l={instancePath:s+"/initial",schemaPath:"#/propertie\
s/initial/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}};e===null?e=[l]:e.push(l),r++}}else{const l={
instancePath:s+"/initial",schemaPath:"#/properties/initial/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.
push(l),r++}}if(t.silence!==void 0&&(T(t.silence,{instancePath:s+"/silence",parentData:t,parentDataProperty:"silence",rootData:p})||
(e=e===null?T.errors:e.concat(T.errors),r=e.length)),t.invalid!==void 0){let i=t.invalid;const l=r;let c=!0;const u=r;if(!Array.
isArray(i)){const m={};e===null?e=[m]:e.push(m),r++}var a=u===r;r=l,e!==null&&(l?e.length=l:e=null);let y;if(a){const m=r;
if(Array.isArray(i)){if(i.length<1){const v={instancePath:s+"/invalid",schemaPath:"#/properties/invalid/then/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[v]:e.push(v),r++}const g=i.length;for(let v=0;v<g;v++)U(i[v],{instancePath:s+"/i\
nvalid/"+v,parentData:i,parentDataProperty:v,rootData:p})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)}var a=m===
r;c=a,y="then"}else{const m=r;U(i,{instancePath:s+"/invalid",parentData:t,parentDataProperty:"invalid",rootData:p})||(e=
e===null?U.errors:e.concat(U.errors),r=e.length);var a=m===r;c=a,y="else"}if(!c){const m={instancePath:s+"/invalid",schemaPath:"\
#/properties/invalid/if",keyword:"if",params:{failingKeyword:y}};e===null?e=[m]:e.push(m),r++}}if(t.attempts!==void 0){let i=t.
attempts;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i))){const l={instancePath:s+"/attempts",schemaPath:"#/properties/attem\
pts/type",keyword:"type",params:{type:"integer"}};e===null?e=[l]:e.push(l),r++}if(typeof i=="number"&&(i<1||isNaN(i))){const l={
instancePath:s+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[l]:e.push(l),r++}}if(t.interrupt!==void 0){let i=t.interrupt;const l=r;let c=!0;const u=r;if(!Array.isArray(
i)){const m={};e===null?e=[m]:e.push(m),r++}var o=u===r;r=l,e!==null&&(l?e.length=l:e=null);let y;if(o){const m=r;if(Array.
isArray(i)){const g=i.length;for(let v=0;v<g;v++)H(i[v],{instancePath:s+"/interrupt/"+v,parentData:i,parentDataProperty:v,
rootData:p})||(e=e===null?H.errors:e.concat(H.errors),r=e.length)}var o=m===r;c=o,y="then"}else{const m=r;if(!(i==="afte\
r"||i==="first"||i==="deny")){const g={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/else/enum",keyword:"\
enum",params:{allowedValues:qr.properties.interrupt.else.enum}};e===null?e=[g]:e.push(g),r++}var o=m===r;c=o,y="else"}if(!c){
const m={instancePath:s+"/interrupt",schemaPath:"#/properties/interrupt/if",keyword:"if",params:{failingKeyword:y}};e===
null?e=[m]:e.push(m),r++}}if(t.resume!==void 0){let i=t.resume;if(!(i==="ask"||i==="silent"||i==="confirm")){const l={instancePath:s+
"/resume",schemaPath:"#/properties/resume/enum",keyword:"enum",params:{allowedValues:qr.properties.resume.enum}};e===null?
e=[l]:e.push(l),r++}}if(t.help!==void 0&&(U(t.help,{instancePath:s+"/help",parentData:t,parentDataProperty:"help",rootData:p})||
(e=e===null?U.errors:e.concat(U.errors),r=e.length)),t.taps!==void 0){let i=t.taps;if(!(i==="while-current"||i==="once"||
i==="always")){const l={instancePath:s+"/taps",schemaPath:"#/properties/taps/enum",keyword:"enum",params:{allowedValues:qr.
properties.taps.enum}};e===null?e=[l]:e.push(l),r++}}t.states!==void 0&&(lr(t.states,{instancePath:s+"/states",parentData:t,
parentDataProperty:"states",rootData:p})||(e=e===null?lr.errors:e.concat(lr.errors),r=e.length)),t.aside!==void 0&&(F(t.
aside,{instancePath:s+"/aside",parentData:t,parentDataProperty:"aside",rootData:p})||(e=e===null?F.errors:e.concat(F.errors),
r=e.length))}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(
i),r++}return St.errors=e,r===0}function en(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,
r=0;if(!(t&&typeof t=="object"&&!Array.isArray(t))){const l={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[l]:e.push(l),r++}const d=r;let n=!0;const a=r;if(t&&typeof t=="object"&&!Array.isArray(t)){let l;if(t.
flows===void 0&&(l="flows")){const c={};e===null?e=[c]:e.push(c),r++}}var o=a===r;r=d,e!==null&&(d?e.length=d:e=null);let i;
if(o){const l=r;Ft(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||(e=e===null?Ft.errors:e.concat(Ft.errors),
r=e.length);var o=l===r;n=o,i="then"}else{const l=r;St(t,{instancePath:s,parentData:A,parentDataProperty:N,rootData:p})||
(e=e===null?St.errors:e.concat(St.errors),r=e.length);var o=l===r;n=o,i="else"}if(!n){const l={instancePath:s,schemaPath:"\
#/if",keyword:"if",params:{failingKeyword:i}};e===null?e=[l]:e.push(l),r++}return en.errors=e,r===0}const Zn=rn,Dn={$schema:"\
http://json-schema.org/draft-07/schema#",title:"Renga test",type:"object",properties:{renga:{const:1},tests:{type:"array",
items:{$ref:"#/definitions/test"},minItems:1}},required:["renga","tests"],definitions:{test:{type:"object",properties:{name:{
type:"string"},now:{type:"string"},user:{$ref:"#/definitions/person"},users:{type:"object",additionalProperties:{$ref:"#\
/definitions/person"}},services:{type:"object"},seed:{type:["string","number"]},cases:{type:"array",items:{type:"object"},
minItems:1},chat:{type:"array",items:{$ref:"#/definitions/step"},minItems:1}},required:["name","chat"],propertyNames:{enum:[
"name","now","user","users","services","seed","cases","chat"]}},step:{type:"object",properties:{user:{type:["string","nu\
mber","object"]},bot:{type:["string","object","array","number"]},snapshot:{type:"string"},tap:{if:{type:"object"},then:{
type:"object",properties:{change:{type:"string"}},required:["change"],propertyNames:{enum:["change"]}},else:{type:["stri\
ng","number"]}},pick:{type:["string"]},wait:{type:"string",pattern:"^(=.*|([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+)$"},event:{
type:["string","object"]},services:{type:"object"},result:{type:"object",minProperties:1},sent:{type:"object",minProperties:1},
expect:{type:"object",properties:{state:{type:["string","null","object"]},flow:{type:["string","null","object"]},stack:{
type:["array","object"]},error:{type:["string","null"]},errors:{type:["array","object"]},ended:{type:"boolean"},context:{
type:"object"},user:{type:"object"},timers:{type:["array","object"]},pushes:{type:"integer",minimum:0},tables:{type:"obj\
ect"},group:{type:"object"},background:{type:"array",items:{type:"string"}}},propertyNames:{enum:["state","flow","stack",
"error","errors","ended","context","user","timers","pushes","tables","group","background"]}},exact:{const:!0},as:{type:"\
string"},in:{type:"string"},U1:{type:["string","number","object"]},U2:{type:["string","number","object"]},U3:{type:["str\
ing","number","object"]},U4:{type:["string","number","object"]},U5:{type:["string","number","object"]},U6:{type:["string",
"number","object"]},U7:{type:["string","number","object"]},U8:{type:["string","number","object"]},U9:{type:["string","nu\
mber","object"]},addressed:{enum:["mention","reply"]}},minProperties:1,maxProperties:4,propertyNames:{enum:["user","bot",
"snapshot","tap","pick","wait","event","services","result","sent","expect","exact","as","in","U1","U2","U3","U4","U5","U\
6","U7","U8","U9","addressed"]}},person:{type:"object",properties:{displayName:{type:"string"},language:{type:"string"}},
propertyNames:{enum:["displayName","language"]}}},propertyNames:{enum:["renga","tests"]}},Ws={type:"object",properties:{
name:{type:"string"},now:{type:"string"},user:{$ref:"#/definitions/person"},users:{type:"object",additionalProperties:{$ref:"\
#/definitions/person"}},services:{type:"object"},seed:{type:["string","number"]},cases:{type:"array",items:{type:"object"},
minItems:1},chat:{type:"array",items:{$ref:"#/definitions/step"},minItems:1}},required:["name","chat"],propertyNames:{enum:[
"name","now","user","users","services","seed","cases","chat"]}},xn={type:"object",properties:{displayName:{type:"string"},
language:{type:"string"}},propertyNames:{enum:["displayName","language"]}};function hr(t,{instancePath:s="",parentData:A,
parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){for(const n in t){const a=r;
if(!(n==="displayName"||n==="language")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{
allowedValues:xn.propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.displayName!==
void 0&&typeof t.displayName!="string"){const n={instancePath:s+"/displayName",schemaPath:"#/properties/displayName/type",
keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(t.language!==void 0&&typeof t.language!="string"){
const n={instancePath:s+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"string"}};e===null?
e=[n]:e.push(n),r++}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[n]:e.push(n),r++}return hr.errors=e,r===0}const re={type:"object",properties:{user:{type:["string","number","object"]},
bot:{type:["string","object","array","number"]},snapshot:{type:"string"},tap:{if:{type:"object"},then:{type:"object",properties:{
change:{type:"string"}},required:["change"],propertyNames:{enum:["change"]}},else:{type:["string","number"]}},pick:{type:[
"string"]},wait:{type:"string",pattern:"^(=.*|([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+)$"},event:{type:["string","object"]},services:{
type:"object"},result:{type:"object",minProperties:1},sent:{type:"object",minProperties:1},expect:{type:"object",properties:{
state:{type:["string","null","object"]},flow:{type:["string","null","object"]},stack:{type:["array","object"]},error:{type:[
"string","null"]},errors:{type:["array","object"]},ended:{type:"boolean"},context:{type:"object"},user:{type:"object"},timers:{
type:["array","object"]},pushes:{type:"integer",minimum:0},tables:{type:"object"},group:{type:"object"},background:{type:"\
array",items:{type:"string"}}},propertyNames:{enum:["state","flow","stack","error","errors","ended","context","user","ti\
mers","pushes","tables","group","background"]}},exact:{const:!0},as:{type:"string"},in:{type:"string"},U1:{type:["string",
"number","object"]},U2:{type:["string","number","object"]},U3:{type:["string","number","object"]},U4:{type:["string","nu\
mber","object"]},U5:{type:["string","number","object"]},U6:{type:["string","number","object"]},U7:{type:["string","numbe\
r","object"]},U8:{type:["string","number","object"]},U9:{type:["string","number","object"]},addressed:{enum:["mention","\
reply"]}},minProperties:1,maxProperties:4,propertyNames:{enum:["user","bot","snapshot","tap","pick","wait","event","serv\
ices","result","sent","expect","exact","as","in","U1","U2","U3","U4","U5","U6","U7","U8","U9","addressed"]}};function Ot(t,{
instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(Object.keys(t).length>4){const i={instancePath:s,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:4}};
e===null?e=[i]:e.push(i),r++}if(Object.keys(t).length<1){const i={instancePath:s,schemaPath:"#/minProperties",keyword:"m\
inProperties",params:{limit:1}};e===null?e=[i]:e.push(i),r++}for(const i in t){const l=r;if(!(i==="user"||i==="bot"||i===
"snapshot"||i==="tap"||i==="pick"||i==="wait"||i==="event"||i==="services"||i==="result"||i==="sent"||i==="expect"||i===
"exact"||i==="as"||i==="in"||i==="U1"||i==="U2"||i==="U3"||i==="U4"||i==="U5"||i==="U6"||i==="U7"||i==="U8"||i==="U9"||i===
"addressed")){const c={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:re.propertyNames.
enum},propertyName:i};e===null?e=[c]:e.push(c),r++}var d=l===r;if(!d){const c={instancePath:s,schemaPath:"#/propertyName\
s",keyword:"propertyNames",params:{propertyName:i}};e===null?e=[c]:e.push(c),r++}}if(t.user!==void 0){let i=t.user;if(typeof i!=
"string"&&typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const l={instancePath:s+"/user",schemaPath:"#\
/properties/user/type",keyword:"type",params:{type:re.properties.user.type}};e===null?e=[l]:e.push(l),r++}}if(t.bot!==void 0){
let i=t.bot;if((!i||typeof i!="object")&&typeof i!="string"&&typeof i!="number"){const l={instancePath:s+"/bot",schemaPath:"\
#/properties/bot/type",keyword:"type",params:{type:re.properties.bot.type}};e===null?e=[l]:e.push(l),r++}}if(t.snapshot!==
void 0&&typeof t.snapshot!="string"){const i={instancePath:s+"/snapshot",schemaPath:"#/properties/snapshot/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(t.tap!==void 0){let i=t.tap;const l=r;let c=!0;const u=r;if(!(i&&
typeof i=="object"&&!Array.isArray(i))){const m={};e===null?e=[m]:e.push(m),r++}var n=u===r;r=l,e!==null&&(l?e.length=l:
e=null);let y;if(n){const m=r;if(i&&typeof i=="object"&&!Array.isArray(i)){if(i.change===void 0){const g={instancePath:s+
"/tap",schemaPath:"#/properties/tap/then/required",keyword:"required",params:{missingProperty:"change"}};e===null?e=[g]:
e.push(g),r++}for(const g in i){const v=r;if(g!=="change"){const P={instancePath:s+"/tap",schemaPath:"#/properties/tap/t\
hen/propertyNames/enum",keyword:"enum",params:{allowedValues:re.properties.tap.then.propertyNames.enum},propertyName:g};
e===null?e=[P]:e.push(P),r++}var a=v===r;if(!a){const P={instancePath:s+"/tap",schemaPath:"#/properties/tap/then/propert\
yNames",keyword:"propertyNames",params:{propertyName:g}};e===null?e=[P]:e.push(P),r++}}if(i.change!==void 0&&typeof i.change!=
"string"){const g={instancePath:s+"/tap/change",schemaPath:"#/properties/tap/then/properties/change/type",keyword:"type",
params:{type:"string"}};e===null?e=[g]:e.push(g),r++}}else{const g={instancePath:s+"/tap",schemaPath:"#/properties/tap/t\
hen/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),r++}var n=m===r;c=n,y="then"}else{const m=r;if(typeof i!=
"string"&&typeof i!="number"){const g={instancePath:s+"/tap",schemaPath:"#/properties/tap/else/type",keyword:"type",params:{
type:re.properties.tap.else.type}};e===null?e=[g]:e.push(g),r++}var n=m===r;c=n,y="else"}if(!c){const m={instancePath:s+
"/tap",schemaPath:"#/properties/tap/if",keyword:"if",params:{failingKeyword:y}};e===null?e=[m]:e.push(m),r++}}if(t.pick!==
void 0&&typeof t.pick!="string"){const i={instancePath:s+"/pick",schemaPath:"#/properties/pick/type",keyword:"type",params:{
type:re.properties.pick.type}};e===null?e=[i]:e.push(i),r++}if(t.wait!==void 0){let i=t.wait;if(typeof i=="string"){if(!Js.
test(i)){const l={instancePath:s+"/wait",schemaPath:"#/properties/wait/pattern",keyword:"pattern",params:{pattern:"^(=.*\
|([0-9]+([.][0-9]+)?(ms|s|m|h|d|w))+)$"}};e===null?e=[l]:e.push(l),r++}}else{const l={instancePath:s+"/wait",schemaPath:"\
#/properties/wait/type",keyword:"type",params:{type:"string"}};e===null?e=[l]:e.push(l),r++}}if(t.event!==void 0){let i=t.
event;if(typeof i!="string"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const l={instancePath:s+"/event",schemaPath:"#\
/properties/event/type",keyword:"type",params:{type:re.properties.event.type}};e===null?e=[l]:e.push(l),r++}}if(t.services!==
void 0){let i=t.services;if(!(i&&typeof i=="object"&&!Array.isArray(i))){const l={instancePath:s+"/services",schemaPath:"\
#/properties/services/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}}if(t.result!==void 0){let i=t.
result;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length<1){const l={instancePath:s+"/result",schemaPath:"\
#/properties/result/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[l]:e.push(l),r++}}else{const l={
instancePath:s+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type:"object"}};e===null?e=[l]:e.push(
l),r++}}if(t.sent!==void 0){let i=t.sent;if(i&&typeof i=="object"&&!Array.isArray(i)){if(Object.keys(i).length<1){const l={
instancePath:s+"/sent",schemaPath:"#/properties/sent/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=
[l]:e.push(l),r++}}else{const l={instancePath:s+"/sent",schemaPath:"#/properties/sent/type",keyword:"type",params:{type:"\
object"}};e===null?e=[l]:e.push(l),r++}}if(t.expect!==void 0){let i=t.expect;if(i&&typeof i=="object"&&!Array.isArray(i)){
for(const l in i){const c=r;if(!(l==="state"||l==="flow"||l==="stack"||l==="error"||l==="errors"||l==="ended"||l==="cont\
ext"||l==="user"||l==="timers"||l==="pushes"||l==="tables"||l==="group"||l==="background")){const u={instancePath:s+"/ex\
pect",schemaPath:"#/properties/expect/propertyNames/enum",keyword:"enum",params:{allowedValues:re.properties.expect.propertyNames.
enum},propertyName:l};e===null?e=[u]:e.push(u),r++}var o=c===r;if(!o){const u={instancePath:s+"/expect",schemaPath:"#/pr\
operties/expect/propertyNames",keyword:"propertyNames",params:{propertyName:l}};e===null?e=[u]:e.push(u),r++}}if(i.state!==
void 0){let l=i.state;if(typeof l!="string"&&l!==null&&!(l&&typeof l=="object"&&!Array.isArray(l))){const c={instancePath:s+
"/expect/state",schemaPath:"#/properties/expect/properties/state/type",keyword:"type",params:{type:re.properties.expect.
properties.state.type}};e===null?e=[c]:e.push(c),r++}}if(i.flow!==void 0){let l=i.flow;if(typeof l!="string"&&l!==null&&
!(l&&typeof l=="object"&&!Array.isArray(l))){const c={instancePath:s+"/expect/flow",schemaPath:"#/properties/expect/prop\
erties/flow/type",keyword:"type",params:{type:re.properties.expect.properties.flow.type}};e===null?e=[c]:e.push(c),r++}}
if(i.stack!==void 0){let l=i.stack;if(!l||typeof l!="object"){const c={instancePath:s+"/expect/stack",schemaPath:"#/prop\
erties/expect/properties/stack/type",keyword:"type",params:{type:re.properties.expect.properties.stack.type}};e===null?e=
[c]:e.push(c),r++}}if(i.error!==void 0){let l=i.error;if(typeof l!="string"&&l!==null){const c={instancePath:s+"/expect/\
error",schemaPath:"#/properties/expect/properties/error/type",keyword:"type",params:{type:re.properties.expect.properties.
error.type}};e===null?e=[c]:e.push(c),r++}}if(i.errors!==void 0){let l=i.errors;if(!l||typeof l!="object"){const c={instancePath:s+
"/expect/errors",schemaPath:"#/properties/expect/properties/errors/type",keyword:"type",params:{type:re.properties.expect.
properties.errors.type}};e===null?e=[c]:e.push(c),r++}}if(i.ended!==void 0&&typeof i.ended!="boolean"){const l={instancePath:s+
"/expect/ended",schemaPath:"#/properties/expect/properties/ended/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[l]:e.push(l),r++}if(i.context!==void 0){let l=i.context;if(!(l&&typeof l=="object"&&!Array.isArray(l))){const c={instancePath:s+
"/expect/context",schemaPath:"#/properties/expect/properties/context/type",keyword:"type",params:{type:"object"}};e===null?
e=[c]:e.push(c),r++}}if(i.user!==void 0){let l=i.user;if(!(l&&typeof l=="object"&&!Array.isArray(l))){const c={instancePath:s+
"/expect/user",schemaPath:"#/properties/expect/properties/user/type",keyword:"type",params:{type:"object"}};e===null?e=[
c]:e.push(c),r++}}if(i.timers!==void 0){let l=i.timers;if(!l||typeof l!="object"){const c={instancePath:s+"/expect/timer\
s",schemaPath:"#/properties/expect/properties/timers/type",keyword:"type",params:{type:re.properties.expect.properties.timers.
type}};e===null?e=[c]:e.push(c),r++}}if(i.pushes!==void 0){let l=i.pushes;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l))){const c={
instancePath:s+"/expect/pushes",schemaPath:"#/properties/expect/properties/pushes/type",keyword:"type",params:{type:"int\
eger"}};e===null?e=[c]:e.push(c),r++}if(typeof l=="number"&&(l<0||isNaN(l))){const c={instancePath:s+"/expect/pushes",schemaPath:"\
#/properties/expect/properties/pushes/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[c]:e.push(
c),r++}}if(i.tables!==void 0){let l=i.tables;if(!(l&&typeof l=="object"&&!Array.isArray(l))){const c={instancePath:s+"/e\
xpect/tables",schemaPath:"#/properties/expect/properties/tables/type",keyword:"type",params:{type:"object"}};e===null?e=
[c]:e.push(c),r++}}if(i.group!==void 0){let l=i.group;if(!(l&&typeof l=="object"&&!Array.isArray(l))){const c={instancePath:s+
"/expect/group",schemaPath:"#/properties/expect/properties/group/type",keyword:"type",params:{type:"object"}};e===null?e=
[c]:e.push(c),r++}}if(i.background!==void 0){let l=i.background;if(Array.isArray(l)){const c=l.length;for(let u=0;u<c;u++)
if(typeof l[u]!="string"){const y={instancePath:s+"/expect/background/"+u,schemaPath:"#/properties/expect/properties/bac\
kground/items/type",keyword:"type",params:{type:"string"}};e===null?e=[y]:e.push(y),r++}}else{const c={instancePath:s+"/\
expect/background",schemaPath:"#/properties/expect/properties/background/type",keyword:"type",params:{type:"array"}};e===
null?e=[c]:e.push(c),r++}}}else{const l={instancePath:s+"/expect",schemaPath:"#/properties/expect/type",keyword:"type",params:{
type:"object"}};e===null?e=[l]:e.push(l),r++}}if(t.exact!==void 0&&t.exact!==!0){const i={instancePath:s+"/exact",schemaPath:"\
#/properties/exact/const",keyword:"const",params:{allowedValue:!0}};e===null?e=[i]:e.push(i),r++}if(t.as!==void 0&&typeof t.
as!="string"){const i={instancePath:s+"/as",schemaPath:"#/properties/as/type",keyword:"type",params:{type:"string"}};e===
null?e=[i]:e.push(i),r++}if(t.in!==void 0&&typeof t.in!="string"){const i={instancePath:s+"/in",schemaPath:"#/properties\
/in/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),r++}if(t.U1!==void 0){let i=t.U1;if(typeof i!=
"string"&&typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const l={instancePath:s+"/U1",schemaPath:"#/p\
roperties/U1/type",keyword:"type",params:{type:re.properties.U1.type}};e===null?e=[l]:e.push(l),r++}}if(t.U2!==void 0){let i=t.
U2;if(typeof i!="string"&&typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const l={instancePath:s+"/U2",
schemaPath:"#/properties/U2/type",keyword:"type",params:{type:re.properties.U2.type}};e===null?e=[l]:e.push(l),r++}}if(t.
U3!==void 0){let i=t.U3;if(typeof i!="string"&&typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const l={
instancePath:s+"/U3",schemaPath:"#/properties/U3/type",keyword:"type",params:{type:re.properties.U3.type}};e===null?e=[l]:
e.push(l),r++}}if(t.U4!==void 0){let i=t.U4;if(typeof i!="string"&&typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(
i))){const l={instancePath:s+"/U4",schemaPath:"#/properties/U4/type",keyword:"type",params:{type:re.properties.U4.type}};
e===null?e=[l]:e.push(l),r++}}if(t.U5!==void 0){let i=t.U5;if(typeof i!="string"&&typeof i!="number"&&!(i&&typeof i=="ob\
ject"&&!Array.isArray(i))){const l={instancePath:s+"/U5",schemaPath:"#/properties/U5/type",keyword:"type",params:{type:re.
properties.U5.type}};e===null?e=[l]:e.push(l),r++}}if(t.U6!==void 0){let i=t.U6;if(typeof i!="string"&&typeof i!="number"&&
!(i&&typeof i=="object"&&!Array.isArray(i))){const l={instancePath:s+"/U6",schemaPath:"#/properties/U6/type",keyword:"ty\
pe",params:{type:re.properties.U6.type}};e===null?e=[l]:e.push(l),r++}}if(t.U7!==void 0){let i=t.U7;if(typeof i!="string"&&
typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const l={instancePath:s+"/U7",schemaPath:"#/properties/\
U7/type",keyword:"type",params:{type:re.properties.U7.type}};e===null?e=[l]:e.push(l),r++}}if(t.U8!==void 0){let i=t.U8;
if(typeof i!="string"&&typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const l={instancePath:s+"/U8",schemaPath:"\
#/properties/U8/type",keyword:"type",params:{type:re.properties.U8.type}};e===null?e=[l]:e.push(l),r++}}if(t.U9!==void 0){
let i=t.U9;if(typeof i!="string"&&typeof i!="number"&&!(i&&typeof i=="object"&&!Array.isArray(i))){const l={instancePath:s+
"/U9",schemaPath:"#/properties/U9/type",keyword:"type",params:{type:re.properties.U9.type}};e===null?e=[l]:e.push(l),r++}}
if(t.addressed!==void 0){let i=t.addressed;if(!(i==="mention"||i==="reply")){const l={instancePath:s+"/addressed",schemaPath:"\
#/properties/addressed/enum",keyword:"enum",params:{allowedValues:re.properties.addressed.enum}};e===null?e=[l]:e.push(l),
r++}}}else{const i={instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),r++}
return Ot.errors=e,r===0}function Ht(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,
r=0;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.name===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"}};e===null?e=[n]:e.push(n),r++}if(t.chat===void 0){const n={instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"chat"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;
if(!(n==="name"||n==="now"||n==="user"||n==="users"||n==="services"||n==="seed"||n==="cases"||n==="chat")){const o={instancePath:s,
schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Ws.propertyNames.enum},propertyName:n};e===null?e=
[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{
propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.name!==void 0&&typeof t.name!="string"){const n={instancePath:s+"/na\
me",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[n]:e.push(n),r++}if(t.now!==void 0&&
typeof t.now!="string"){const n={instancePath:s+"/now",schemaPath:"#/properties/now/type",keyword:"type",params:{type:"s\
tring"}};e===null?e=[n]:e.push(n),r++}if(t.user!==void 0&&(hr(t.user,{instancePath:s+"/user",parentData:t,parentDataProperty:"\
user",rootData:p})||(e=e===null?hr.errors:e.concat(hr.errors),r=e.length)),t.users!==void 0){let n=t.users;if(n&&typeof n==
"object"&&!Array.isArray(n))for(const a in n)hr(n[a],{instancePath:s+"/users/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),
parentData:n,parentDataProperty:a,rootData:p})||(e=e===null?hr.errors:e.concat(hr.errors),r=e.length);else{const a={instancePath:s+
"/users",schemaPath:"#/properties/users/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(t.
services!==void 0){let n=t.services;if(!(n&&typeof n=="object"&&!Array.isArray(n))){const a={instancePath:s+"/services",
schemaPath:"#/properties/services/type",keyword:"type",params:{type:"object"}};e===null?e=[a]:e.push(a),r++}}if(t.seed!==
void 0){let n=t.seed;if(typeof n!="string"&&typeof n!="number"){const a={instancePath:s+"/seed",schemaPath:"#/properties\
/seed/type",keyword:"type",params:{type:Ws.properties.seed.type}};e===null?e=[a]:e.push(a),r++}}if(t.cases!==void 0){let n=t.
cases;if(Array.isArray(n)){if(n.length<1){const o={instancePath:s+"/cases",schemaPath:"#/properties/cases/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[o]:e.push(o),r++}const a=n.length;for(let o=0;o<a;o++){let i=n[o];if(!(i&&typeof i==
"object"&&!Array.isArray(i))){const l={instancePath:s+"/cases/"+o,schemaPath:"#/properties/cases/items/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[l]:e.push(l),r++}}}else{const a={instancePath:s+"/cases",schemaPath:"#/propertie\
s/cases/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}if(t.chat!==void 0){let n=t.chat;if(Array.
isArray(n)){if(n.length<1){const o={instancePath:s+"/chat",schemaPath:"#/properties/chat/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[o]:e.push(o),r++}const a=n.length;for(let o=0;o<a;o++)Ot(n[o],{instancePath:s+"/chat/"+o,parentData:n,
parentDataProperty:o,rootData:p})||(e=e===null?Ot.errors:e.concat(Ot.errors),r=e.length)}else{const a={instancePath:s+"/\
chat",schemaPath:"#/properties/chat/type",keyword:"type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}}else{const n={
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return Ht.errors=
e,r===0}function rn(t,{instancePath:s="",parentData:A,parentDataProperty:N,rootData:p=t}={}){let e=null,r=0;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.renga===void 0){const n={instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"renga"}};e===null?e=[n]:e.push(n),r++}if(t.tests===void 0){const n={instancePath:s,schemaPath:"#/requir\
ed",keyword:"required",params:{missingProperty:"tests"}};e===null?e=[n]:e.push(n),r++}for(const n in t){const a=r;if(!(n===
"renga"||n==="tests")){const o={instancePath:s,schemaPath:"#/propertyNames/enum",keyword:"enum",params:{allowedValues:Dn.
propertyNames.enum},propertyName:n};e===null?e=[o]:e.push(o),r++}var d=a===r;if(!d){const o={instancePath:s,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:n}};e===null?e=[o]:e.push(o),r++}}if(t.renga!==void 0&&t.renga!==
1){const n={instancePath:s+"/renga",schemaPath:"#/properties/renga/const",keyword:"const",params:{allowedValue:1}};e===null?
e=[n]:e.push(n),r++}if(t.tests!==void 0){let n=t.tests;if(Array.isArray(n)){if(n.length<1){const o={instancePath:s+"/tes\
ts",schemaPath:"#/properties/tests/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[o]:e.push(o),r++}const a=n.
length;for(let o=0;o<a;o++)Ht(n[o],{instancePath:s+"/tests/"+o,parentData:n,parentDataProperty:o,rootData:p})||(e=e===null?
Ht.errors:e.concat(Ht.errors),r=e.length)}else{const a={instancePath:s+"/tests",schemaPath:"#/properties/tests/type",keyword:"\
type",params:{type:"array"}};e===null?e=[a]:e.push(a),r++}}}else{const n={instancePath:s,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[n]:e.push(n),r++}return rn.errors=e,r===0}
export const validateBot: Validate = qn;
export const validateFlow: Validate = zn;
export const validateTest: Validate = Zn;
