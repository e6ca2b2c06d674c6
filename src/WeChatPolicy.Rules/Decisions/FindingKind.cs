namespace WeChatPolicy.Rules;

/// <summary>What a finding says of its subject.</summary>
public enum FindingKind
{
    /// <summary>A rule was broken, or may have been (its confidence says how sure that is).</summary>
    Violation,

    /// <summary>Something to mind; nobody is accused.</summary>
    Advice,

    /// <summary>Conduct that earns credit.</summary>
    Merit,
}
