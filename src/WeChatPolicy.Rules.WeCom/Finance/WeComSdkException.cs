namespace WeChatPolicy.Rules.WeCom;

/// <summary>The vendor's archiving library, or the vendor behind it, refused a call or could not do it.</summary>
/// <remarks>It never holds a key, a secret, a file id, or anything that the vendor wrote into <c>errmsg</c>.</remarks>
public sealed class WeComSdkException : Exception
{
    private readonly SdkError _error;

    /// <summary>One of which nothing is known.</summary>
    public WeComSdkException()
        : this("call", 0)
    {
    }

    /// <summary>One in somebody's own words, for an <see cref="IWeComFinanceSdk"/> of a host.</summary>
    public WeComSdkException(string message)
        : this(message, (Exception?)null)
    {
    }

    /// <summary>One in somebody's own words that another error brought about.</summary>
    public WeComSdkException(string message, Exception? innerException)
        : base(message, innerException)
    {
        Call = "";
        _error = SdkErrors.Of(0);
    }

    /// <summary>A call that ended with one of the vendor's codes.</summary>
    /// <param name="call">The vendor's function, such as <c>GetChatData</c>.</param>
    /// <param name="code">What it returned, or the <c>errcode</c> of its answer.</param>
    public WeComSdkException(string call, int code)
        : this(call, code, SdkErrors.Of(code))
    {
    }

    internal WeComSdkException(string call, SdkError error, Exception? inner = null)
        : this(call, 0, error, inner)
    {
    }

    private WeComSdkException(string call, int code, SdkError error, Exception? inner = null)
        : base($"{call}: {error.Name}{(code == 0 ? "" : $" ({code})")}. {error.Text.En}.", inner)
    {
        Call = call;
        Code = code;
        _error = error;
    }

    /// <summary>The vendor's function; empty where it is not known.</summary>
    public string Call { get; }

    /// <summary>The vendor's code: what a function returned (10000 to 10011), or the <c>errcode</c> of an answer; 0 where the vendor gave none.</summary>
    public int Code { get; }

    /// <summary>The code by name, which does not change, such as <c>network</c> or <c>rate-limit</c>; <c>unknown</c> for one that is not documented.</summary>
    public string Name => _error.Name;

    /// <summary>What it means and what to do, in Chinese and English.</summary>
    public LocalizedText Text => _error.Text;

    /// <summary>Whether the same call may succeed a little later.</summary>
    public bool MayBeRetried => _error.MayBeRetried;
}
