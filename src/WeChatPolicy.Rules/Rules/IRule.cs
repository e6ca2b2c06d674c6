namespace WeChatPolicy.Rules;

/// <summary>A rule that is written as a class: what it checks, what it owes and what it would pass by are its methods.</summary>
/// <remarks>It is asked once, when it is added to a policy. What its methods keep between calls is shared by all threads.</remarks>
public interface IRule
{
    /// <summary>States the rule, as a rule; begin with <see cref="Rule.Define"/>.</summary>
    Rule Define();
}
