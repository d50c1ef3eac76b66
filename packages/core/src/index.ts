// From files to a bot: every stage is usable alone.

export { codes } from "./diagnostics/codes.ts";
export type { Diagnostic, Severity } from "./diagnostics/diagnostic.ts";
export { nearest } from "./diagnostics/did-you-mean.ts";
export type { Fix } from "./diagnostics/fix.ts";
export { type Paint, printDiagnostic } from "./diagnostics/print-diagnostic.ts";
export { Cursor } from "./document/cursor.ts";
export { documentLimits, forbiddenKeys } from "./document/limits.ts";
export { offsetsIn, type ScalarStyle } from "./document/offsets-in.ts";
export { parseDocument } from "./document/parse-document.ts";
export type { Path, Place, SourceDocument } from "./document/place.ts";
export { coreRules } from "./lint/core-rules.ts";
export { createFacts, type ExpressionSite, type Facts, type Scope as LintScope } from "./lint/facts.ts";
export { type LintOptions, lintBot } from "./lint/lint-bot.ts";
export { type MissingText, missingTexts } from "./lint/missing-texts.ts";
export { givenNames } from "./lint/names.ts";
export { repairNames, reservedTargets } from "./lint/reserved-targets.ts";
export type { LintRule } from "./lint/rule.ts";
export { placeInBody, staticBody } from "./lint/static-message.ts";
export { type Said, saidIn, type Turns } from "./lint/turns.ts";
export { fileKind, type LoadedBot, type LoadOptions, loadBot, readVersion } from "./load-bot.ts";
export { type CheckedShape, checkShape, type FileKind } from "./shape/check-shape.ts";
export { applyEdits, type Edit } from "./source/edit.ts";
export { lineStarts, lineText, type Position, positionAt } from "./source/lines.ts";
export type { Range, Source } from "./source/source.ts";

// What a bot means.

export type * from "./model/action.ts";
export type * from "./model/bot.ts";
export type * from "./model/flow.ts";
export { builtInCommands, readBot, readLocales } from "./model/read-bot.ts";
export type { Reading } from "./model/reading.ts";
export type * from "./model/scalar.ts";
export { handoffDocument } from "./repairs/handoff-flow.ts";

// The channel that a bot speaks through.

export {
  type Channel,
  type ChannelFault,
  type Rendered,
  type StaticBody,
  type TapCodec,
  type Tappable,
  UNKNOWN,
} from "./channel/channel.ts";
export { plainChannel } from "./channel/plain-channel.ts";

// Expressions and answers.

export { normalizeText } from "./answers/normalize.ts";
export { type CheckedExpression, checkExpression } from "./expression/check-expression.ts";
export { checkValue } from "./expression/check-value.ts";
export { datePatternLetters } from "./expression/date-pattern.ts";
export { createEnvironment, type Names, variableNameFault } from "./expression/environment.ts";
export { evaluate } from "./expression/evaluate.ts";
export { type Expression, parseExpression } from "./expression/expression.ts";
export { ExpressionError } from "./expression/expression-error.ts";
export type { FunctionDefinition, LoopDefinition } from "./expression/function-definition.ts";
export { coreFunctions, coreLoops } from "./expression/functions.ts";
export { childrenOf, type Node } from "./expression/node.ts";
export type { Scope } from "./expression/scope.ts";
export { evaluateScalar, parseScalar } from "./expression/template.ts";
export { showType, type Type, typeNames, typeOfSchema, type VariableSchema } from "./expression/type.ts";
export { isForbiddenKey, isValueObject, type Value, type ValueObject } from "./expression/value.ts";

// The machines of a bot.

export { compileFlow } from "./compile/compile-flow.ts";
export type { ActionConfig, FlowConfig, Json, StateConfig, TransitionConfig } from "./compile/flow-config.ts";
export { printFlowModule } from "./compile/print-flow-module.ts";

// A conversation, turn by turn.

export { currentState } from "./conversation/actions.ts";
export { advance } from "./conversation/advance.ts";
export type { Carried, CarriedHow } from "./conversation/carried.ts";
export { type CompiledBot, compileBot, type FlowVersion } from "./conversation/compiled-bot.ts";
export type * from "./conversation/conversation.ts";
export { deployEffects, type FlowEffect, type StateEffect } from "./conversation/deploy-effects.ts";
export type * from "./conversation/effect.ts";
export { type Explanation, explain, type Offered } from "./conversation/explain.ts";
export {
  type KeptVersion,
  keptVersion,
  lackingVersions,
  pinnedVersions,
  versionsIn,
} from "./conversation/flow-versions.ts";
export type * from "./conversation/input.ts";
export { type OutsideEvent, outsideEvent } from "./conversation/outside-event.ts";
export { placeConversation } from "./conversation/place-conversation.ts";
export { placesOf } from "./conversation/places-of.ts";
export { rememberedAt } from "./conversation/remembered.ts";
export { speakerOf } from "./conversation/speaker-of.ts";
export { type Selection, selectRows, type TableRow } from "./conversation/table.ts";
export type { Tap } from "./conversation/tap.ts";
export type { Candidate, TraceEntry, Turn } from "./conversation/turn.ts";
export { withoutSecrets } from "./conversation/without-secrets.ts";

// Conversation tests.

export { answerOf, resultOf } from "./play/answer-of.ts";
export {
  type Coverage,
  type CoverageKind,
  coverageKinds,
  type Part,
  percentOf,
  type Reached,
} from "./play/coverage.ts";
export { type Mismatch, mismatch } from "./play/match-expected.ts";
export type { SentMessage } from "./play/match-message.ts";
export { type FoundPath, type FoundPaths, findPaths } from "./play/paths/find-paths.ts";
export { writeSkeletons } from "./play/paths/write-skeletons.ts";
export type { PlayChannel } from "./play/play-channel.ts";
export { type PlayOptions, playTest, type TestResult } from "./play/play-test.ts";
export { type Played, playTests } from "./play/play-tests.ts";
export { type FailurePaint, printFailure } from "./play/print-failure.ts";
export { type LoadedTests, loadTests } from "./play/read-tests.ts";
export { type RecordedTest, recordTest } from "./play/record/record-test.ts";
export type { RecordedTurn } from "./play/record/recorded-turn.ts";
export { snapshotFile } from "./play/snapshot-files.ts";
export { Tables } from "./play/tables.ts";
export type { CallAnswer, Step, StubAnswer, TestCase } from "./play/test-case.ts";
export type { PlayedTurn, SaidLine, Snapshot, StubbedCall, TestFailure } from "./play/world.ts";
export { writeYaml } from "./play/write-yaml.ts";
export { writtenMessage } from "./play/written-message.ts";
