namespace WeChatPolicy.Rules;

/// <summary>How confidential information is, or up to what level a person is cleared.</summary>
/// <remarks>Apart from <see cref="Unknown"/> the levels are ordered: <c>Public &lt; Internal &lt; Sensitive &lt; Secret</c>.</remarks>
public enum Classification
{
    /// <summary>Nobody has said.</summary>
    Unknown,

    /// <summary>For everybody.</summary>
    Public,

    /// <summary>For the company's people.</summary>
    Internal,

    /// <summary>For those who need it, protected.</summary>
    Sensitive,

    /// <summary>A company secret; never to travel over WeChat.</summary>
    Secret,
}
