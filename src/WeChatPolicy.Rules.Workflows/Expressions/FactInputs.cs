using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json.Serialization;
using WeChatPolicy.Rules.Text;

namespace WeChatPolicy.Rules.Workflows.Expressions;

/// <summary>What an expression on a type of fact is given, and by what names.</summary>
internal static class FactInputs
{
    public const string Text = "text";

    /// <summary>The types of fact by the names that JSON tells them apart by, in the order in which the library lists them.</summary>
    public static IReadOnlyDictionary<string, Type> Types { get; } = new OrderedDictionary<string, Type>(
        typeof(Fact).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(derived => KeyValuePair.Create((string)derived.TypeDiscriminator!, derived.DerivedType)), StringComparer.Ordinal);

    /// <summary>All names that an input has for some type of fact.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Types.Values.Select(NameOf).Distinct(), Text];

    /// <summary>The name of the fact in an expression.</summary>
    public static string NameOf(Type fact) =>
        fact == typeof(Message) ? "message" : fact == typeof(ConversationSegment) ? "stretch" : fact == typeof(FileTransfer) ? "file"
        : fact == typeof(Account) ? "account" : fact == typeof(Organisation) ? "organisation" : "event";

    /// <summary>Whether the fact carries a text that is read.</summary>
    public static bool HasText(Type fact) => fact == typeof(Message) || fact == typeof(ConversationSegment) || fact == typeof(FileTransfer);

    /// <summary>The inputs; an expression on a fact without text has no name for the second.</summary>
    public static (ParameterExpression Fact, ParameterExpression Text) Of(Type fact) =>
        (Expression.Parameter(fact, NameOf(fact)), Expression.Parameter(typeof(TextAnalysis), Text));
}
