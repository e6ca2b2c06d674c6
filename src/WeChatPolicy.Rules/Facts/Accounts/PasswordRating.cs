namespace WeChatPolicy.Rules;

/// <summary>How strong a password is. The password itself is never part of a fact.</summary>
/// <remarks>Apart from <see cref="Unknown"/> the ratings are ordered.</remarks>
public enum PasswordRating
{
    /// <summary>Nobody has rated it.</summary>
    Unknown,

    /// <summary>Too short, of too few kinds of characters, or easy to guess.</summary>
    Weak,

    /// <summary>As strong as is asked for, and no stronger.</summary>
    Adequate,

    /// <summary>Stronger than is asked for.</summary>
    Strong,
}
