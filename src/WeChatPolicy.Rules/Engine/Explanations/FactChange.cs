namespace WeChatPolicy.Rules;

/// <summary>One difference that a fact would have to have.</summary>
/// <param name="Field">The path of the field in camel case, or the part of the text.</param>
/// <param name="Value">The value that it would have to have; empty where words would have to be absent.</param>
/// <param name="Start">Where those words begin, in UTF-16 units of the part; 0 for a field.</param>
/// <param name="Length">How long they are, in UTF-16 units; 0 for a field.</param>
public sealed record FactChange(string Field, string Value, int Start, int Length)
{
    /// <summary>The change in words.</summary>
    public LocalizedText InWords => Length > 0
        ? new($"{ChineseTerms.Of(Field)}中第 {Start + 1} 至 {Start + Length} 个字符不出现", $"characters {Start + 1} to {Start + Length} of '{Field}' were not there")
        : new($"{ChineseTerms.Of(Field)}为“{ChineseTerms.Of(Value)}”", $"'{Field}' were {Value}");
}
