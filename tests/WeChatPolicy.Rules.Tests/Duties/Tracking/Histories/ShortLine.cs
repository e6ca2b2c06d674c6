using System.Collections;
using System.Reflection;

namespace WeChatPolicy.Rules.Tests.Duties.Tracking;

/// <summary>A fact as one short line: what it is, and every field that says something.</summary>
internal static class ShortLine
{
    public static string Of(Fact fact) => $"{fact.GetType().Name} {string.Join(' ', Fields(fact))}";

    private static IEnumerable<string> Fields(object of)
    {
        foreach (var property in of.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
        {
            if (Text(property.GetValue(of)) is { Length: > 0 } text) yield return $"{property.Name}={text}";
        }
    }

    private static string Text(object? value) => value switch
    {
        null or false => "",
        string text => text,
        DateTimeOffset at => Histories.Clock(at),
        DateOnly date => $"{date:MM-dd}",
        Enum choice => Convert.ToInt64(choice, null) == 0 ? "" : choice.ToString(),
        Completion { IsKnown: false } => "",
        Completion step => step.At is { } at ? $"{step.State}@{Histories.Clock(at)}" : step.State.ToString(),
        Party party => party.ToString(),
        Participant person => person.Id,
        AccountProfile account => account.Id,
        Conversation conversation => conversation.Id,
        AccountApplication application => application.Applicant.Id,
        Circumstances known => string.Join(',', Fields(known)),
        FileReceipt or Backup or Inspection or SafetyTip or EngagementActivity => $"({string.Join(' ', Fields(value))})",
        _ when value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(KnownList<>) =>
            (bool)type.GetProperty("IsKnown")!.GetValue(value)! ? $"[{Text(type.GetProperty("Value")!.GetValue(value))}]" : "",
        IEnumerable many => string.Join(',', many.Cast<object>().Select(Text)),
        _ => "",
    };
}
