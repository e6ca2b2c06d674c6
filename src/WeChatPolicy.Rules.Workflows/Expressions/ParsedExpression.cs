using System.Linq.Expressions;

namespace WeChatPolicy.Rules.Workflows.Expressions;

/// <summary>An expression that was parsed and found to keep to the rules.</summary>
/// <param name="Tree">What the parser made of it.</param>
/// <param name="Signals">The names of the signals that it asks for.</param>
/// <param name="MayBeUnknown">Whether its value may be missing or unknown; possible for a parameter only, which is then asked in turn.</param>
/// <param name="IsOneSided">Whether it is a condition that is false where something is not known. Its being false then says nothing.</param>
internal sealed record ParsedExpression(Expression Tree, IReadOnlySet<string> Signals, bool MayBeUnknown, bool IsOneSided);
