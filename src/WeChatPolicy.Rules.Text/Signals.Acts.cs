namespace WeChatPolicy.Rules.Text;

/// <content>The acts of frames: words that say little alone, and count where the words of a role stand near them.</content>
public static partial class Signals
{
    /// <summary><c>doctoring</c></summary>
    public static Signal Doctoring { get; } = Term("doctoring");
    /// <summary><c>evading</c></summary>
    public static Signal Evading { get; } = Term("evading");
    /// <summary><c>side-payment</c></summary>
    public static Signal SidePayment { get; } = Term("side-payment");
    /// <summary><c>stake</c></summary>
    public static Signal Stake { get; } = Term("stake");
    /// <summary><c>paper-dealing</c></summary>
    public static Signal PaperDealing { get; } = Term("paper-dealing");
    /// <summary><c>direct-deal</c></summary>
    public static Signal DirectDeal { get; } = Term("direct-deal");
    /// <summary><c>private-circle</c></summary>
    public static Signal PrivateCircle { get; } = Term("private-circle");
    /// <summary><c>downline</c></summary>
    public static Signal Downline { get; } = Term("downline");
    /// <summary><c>pledge</c></summary>
    public static Signal Pledge { get; } = Term("pledge");
    /// <summary><c>hearsay-source</c></summary>
    public static Signal HearsaySource { get; } = Term("hearsay-source");
}
