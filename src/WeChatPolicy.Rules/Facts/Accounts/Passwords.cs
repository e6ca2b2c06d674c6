using System.Text.Json.Serialization;
using WeChatPolicy.Rules.Json;

namespace WeChatPolicy.Rules.Facts;

/// <summary>Somebody changed the password of the account.</summary>
public sealed record PasswordChanged : AccountMeasure
{
    /// <summary>How strong the new one is; <see cref="PasswordPolicy"/> rates it.</summary>
    public PasswordRating Rating { get; init => field = FactGuard.Defined(value); }
}

/// <summary>Somebody told the password of the account to somebody else.</summary>
public sealed record PasswordDisclosed : AccountEvent
{
    /// <summary>To whom; empty: to nobody in particular, such as a group or a screen.</summary>
    [JsonConverter(typeof(KnownListConverter<Participant>))]
    public KnownList<Participant> Recipients { get; init => field = FactGuard.Items(value); }

    /// <summary>The id of the message that told it, where one did and the host has it.</summary>
    public string? MessageId { get; init => field = FactGuard.NullOrNotEmpty(value); }
}

/// <summary>Somebody wrote the password of the account down.</summary>
public sealed record PasswordStored : AccountEvent
{
    /// <summary>Where.</summary>
    public PasswordPlace Place { get; init => field = FactGuard.Defined(value); }
}

/// <summary>Where a password is kept.</summary>
public enum PasswordPlace
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>A password manager or another store made for it.</summary>
    PasswordManager,

    /// <summary>Notes, on paper or in an app.</summary>
    Notes,

    /// <summary>A file that others can open.</summary>
    SharedFile,

    /// <summary>The notice of a group.</summary>
    GroupNotice,

    /// <summary>A chat, such as the chat with oneself.</summary>
    Chat,

    /// <summary>Another place where others may find it.</summary>
    OtherUnsafe,
}
