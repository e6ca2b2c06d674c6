namespace WeChatPolicy.Rules;

/// <summary>What the receivers of a file were told about it.</summary>
public sealed record HandlingNotice
{
    /// <summary>Nobody knows what they were told.</summary>
    public static HandlingNotice Unknown { get; } = new();

    /// <summary>Whether they were told what it is.</summary>
    public Ternary Nature { get; init => field = FactGuard.Defined(value); }

    /// <summary>Whether they were told what it is for.</summary>
    public Ternary Purpose { get; init => field = FactGuard.Defined(value); }

    /// <summary>Whether they were told how confidential it is to be kept.</summary>
    public Ternary Confidentiality { get; init => field = FactGuard.Defined(value); }
}
