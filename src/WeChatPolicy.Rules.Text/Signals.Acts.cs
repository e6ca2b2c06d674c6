namespace WeChatPolicy.Rules.Text;

/// <content>The acts of frames: words that say little alone, and count where the words of a role stand near them.</content>
public static partial class Signals
{
    /// <summary><c>doctoring</c></summary>
    public static Signal Doctoring => s_acts[0];

    /// <summary><c>evading</c></summary>
    public static Signal Evading => s_acts[1];

    /// <summary><c>side-payment</c></summary>
    public static Signal SidePayment => s_acts[2];

    /// <summary><c>stake</c></summary>
    public static Signal Stake => s_acts[3];

    /// <summary><c>paper-dealing</c></summary>
    public static Signal PaperDealing => s_acts[4];

    /// <summary><c>direct-deal</c></summary>
    public static Signal DirectDeal => s_acts[5];

    /// <summary><c>private-circle</c></summary>
    public static Signal PrivateCircle => s_acts[6];

    /// <summary><c>downline</c></summary>
    public static Signal Downline => s_acts[7];

    /// <summary><c>pledge</c></summary>
    public static Signal Pledge => s_acts[8];

    /// <summary><c>hearsay-source</c></summary>
    public static Signal HearsaySource => s_acts[9];

    // Made when asked, since nobody says in which order the fields of two files are set. In the order of the numbers above.
    private static string[] ActNames =>
    [
        "doctoring", "evading", "side-payment", "stake", "paper-dealing",
        "direct-deal", "private-circle", "downline", "pledge", "hearsay-source",
    ];
}
