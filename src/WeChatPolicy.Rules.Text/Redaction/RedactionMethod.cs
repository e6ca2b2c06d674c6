namespace WeChatPolicy.Rules.Text;

/// <summary>What becomes of a place that is redacted.</summary>
public enum RedactionMethod
{
    /// <summary>Stars stand for what must not be shown; of some types the ends stay readable, as in findings: <c>138****8000</c>.</summary>
    Mask,

    /// <summary>The name of the type stands in its place: <c>〔手机号〕</c>.</summary>
    Replace,

    /// <summary>The name of the type and a keyed hash: <c>〔手机号:kdmfgtbvhjrnpqsc〕</c>. One identifier gives one hash, however it is written, so that texts can be joined by it.</summary>
    Hash,

    /// <summary>Nothing stands in its place.</summary>
    Remove,

    /// <summary>It stays as it is.</summary>
    Keep,
}
