using FsCheck;
using FsCheck.Fluent;

namespace WeChatPolicy.Rules.Workflows.Tests.Agreement;

/// <summary>Expressions over a message from a grammar: whatever it makes, the library accepts.</summary>
internal static class ExpressionGenerators
{
    private static readonly Gen<string> s_number = Gen.Choose(0, 12).Select(n => $"{n}");
    private static readonly Gen<string> s_comparison = Gen.Elements("==", "!=", "<", "<=", ">", ">=", "=", "<>");
    private static readonly Gen<string> s_part = Gen.Elements("a", "报价", "wang", "li", "zhang", "sales", "明天", "A");
    private static readonly Gen<string> s_word = Gen.OneOf(s_part, Gen.Constant(""));

    private static readonly Gen<string> s_value = Gen.Elements(
        "message.Text.Length", "message.Recipients.Count", "message.Recipients.Count()", "message.Mentions.Count", "message.Parts.Count(x => x.Text.Length > 1)",
        "message.Sender.Id.Length", "text.Count(\"mobile-number\")", "message.Recipients.Count(x => x.Id == \"li\")", "n", "g");

    private static readonly Gen<string> s_arithmetic = Gen.OneOf(
        s_value,
        from a in s_value from b in s_number from op in Gen.Elements("+", "-", "*") select $"({a} {op} {b})",
        from a in s_value from b in Gen.Choose(1, 5) from op in Gen.Elements("/", "%") select $"{a} {op} {b}",
        from a in s_value from b in Gen.Choose(1, 9) from op in Gen.Elements("*", "/", "%") select $"{a} {op} 1.{b}");

    /// <summary>Conditions that are false of what is unknown; they stand under no negation.</summary>
    private static readonly Gen<string> s_asking = Gen.OneOf(
        from kind in Gen.Elements("Group", "Direct", "Moments") from ask in Gen.Elements("Is", "IsNot") select $"message.Conversation.Kind.{ask}(\"{kind}\")",
        from answer in Gen.Elements("Yes", "No") from ask in Gen.Elements("Is", "IsNot") select $"message.Recalled.{ask}(\"{answer}\")",
        from level in Gen.Elements("Public", "Internal", "Secret") select $"message.Circumstances.Classification.IsAtLeast(\"{level}\")",
        from kind in Gen.Elements("Customer", "Employee") from all in Gen.Elements("Any", "All") select $"message.Recipients.{all}(x => x.Kind.Is(\"{kind}\"))",
        from kind in Gen.Elements("Customer", "Employee") from n in Gen.Choose(0, 2) select $"message.Recipients.Count(Kind.Is(\"{kind}\")) > {n}");

    private static readonly Gen<string> s_plain = Gen.OneOf(
        from word in s_part from ask in Gen.Elements("Contains", "StartsWith", "EndsWith", "ContainsIgnoreCase", "contains", "STARTSWITH") select $"message.Text.{ask}(\"{word}\")",
        from word in s_word select $"message.Text.EqualsIgnoreCase(\"{word}\")",
        from a in s_arithmetic from op in s_comparison from b in s_arithmetic select $"{a} {op} {b}",
        from a in s_arithmetic from op in s_comparison from b in s_number select $"{a} {op} {b}",
        from word in s_word select $"message.Mentions.Contains(\"{word}\")",
        from word in s_word from other in s_word from among in Gen.Elements("in", "IN", "In") select $"message.Sender.Id {among} (\"{word}\", \"{other}\")",
        from truth in Gen.Elements("true", "True", "FALSE", "false") from n in s_number select $"(message.Text.Length > {n}) == {truth}",
        from n in s_number from op in Gen.Elements("GT", "le", "Eq", "NotEqual") select $"message.recipients.COUNT {op} {n}",
        from word in s_word from all in Gen.Elements("Any", "All") select $"message.Recipients.{all}(Id == \"{word}\")",
        from word in s_word select $"message.Recipients.Any(x => x.Department != null && x.Department == \"{word}\")",
        Gen.Constant("message.Recipients.Any(x => message.Mentions.Any(it == x.Id))"),
        Gen.Constant("message.Recipients.Any(x => x.Id == message.Sender.Id || message.Recipients.All(y => y.Id != x.Id || y.Id == \"li\"))"),
        from word in Gen.Elements("报价", "a", "明天") select $"text.Contains(\"{word}\")",
        from signal in Gen.Elements("mobile-number", "gambling", "time-expression", "improper-language") select $"text.Has(\"{signal}\")",
        from op in s_comparison from hour in s_number select $"message.SentAt != null && message.SentAt.Value.InChina().Hour {op} {hour}",
        from op in Gen.Elements("<", ">=") from day in Gen.Choose(10, 20) select $"message.SentAt.HasValue && message.SentAt.Value {op} \"2024-05-{day}T08:30:00+08:00\"",
        Gen.Elements(
            "message.Recalled.IsKnown()", "message.SentAt == null", "message.Account.IsKnown()", "message.RepliesTo != null && message.RepliesTo == \"a\"",
            "message.Conversation.Exemption == \"None\"", "message.Conversation.IsPublication", "text.Has(\"mobile-number\", \"Certain\")",
            "message.Circumstances.Topics.IsKnown && message.Circumstances.Topics.Value.Count > 0",
            "message.SentAt != null && message.SentAt.Value.DayOfWeek == \"Tuesday\"", "message.SentAt != null && message.SentAt.Value.HoursSince(message.SentAt.Value.AddDays(-1)) > 23.5"));

    /// <summary>A condition.</summary>
    /// <param name="depth">How many operators deep.</param>
    /// <param name="isNegated">Whether it stands under a negation.</param>
    public static Gen<string> Condition(int depth, bool isNegated = false)
    {
        var atom = isNegated ? s_plain : Gen.OneOf(s_plain, s_asking);
        if (depth == 0) return atom;
        return Gen.OneOf(
            atom,
            from a in Condition(depth - 1, isNegated) from b in Condition(depth - 1, isNegated) from op in Gen.Elements("&&", "||", "and", "or", "AND", "Or", "AndAlso", "ORELSE") select $"{a} {op} {b}",
            from a in Condition(depth - 1, isNegated) from b in Condition(depth - 1, isNegated) from op in Gen.Elements("&&", "||") select $"({a}) {op} ({b})",
            from a in Condition(depth - 1, isNegated: true) from not in Gen.Elements("!", "not ", "NOT ") select $"{not}({a})",
            from a in Condition(depth - 1, isNegated: true) from b in Condition(depth - 1, isNegated) from c in Condition(depth - 1, isNegated) select $"(({a}) ? ({b}) : ({c}))");
    }
}
