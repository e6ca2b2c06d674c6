namespace WeChatPolicy.Rules.Verdicts;

/// <summary>One thing that the product said, in words that outlive a change of its types.</summary>
/// <param name="Line">All of it but the finding's id, in one line.</param>
/// <param name="Count">What it is counted under, such as <c>2.2.4/improper-language Likely</c>.</param>
/// <param name="Id">The id of a finding; it has a digest of its own, for ids may change where verdicts do not.</param>
internal sealed record Verdict(string Line, string Count, string? Id = null);
