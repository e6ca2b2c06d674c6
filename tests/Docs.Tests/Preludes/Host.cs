global using static Host;

/// <summary>What a fragment of a page takes for granted. Lower case, so that a page reads as code does; a block that declares one of them hides it.</summary>
internal static class Host
{
    public static PolicyBuilder builder = PolicyBuilder.CreateDefault();
    public static PolicyEngine engine = builder.Build();
    public static ObligationTracker tracker = new(engine);
    public static IServiceCollection services = new ServiceCollection();
    public static IServiceProvider provider = services.BuildServiceProvider();
    public static IConfiguration configuration = new ConfigurationBuilder().Build();
    public static PolicyOptions options = new();
    public static Message message = null!;
    public static Message question = null!;
    public static IReadOnlyList<Message> messages = [];
    public static FileTransfer file = null!;
    public static Fact fact = null!;
    public static Finding finding = null!;
    public static PolicyDecision decision;
    public static IReadOnlyList<Fact> facts = [];
    public static Organisation organisation = null!;
    public static DateTimeOffset now;
    public static CancellationToken cancellationToken;
}
