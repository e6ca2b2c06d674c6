using BenchmarkDotNet.Attributes;

namespace WeChatPolicy.Rules.Benchmarks.Duties;

/// <summary>A move of the clock while so many duties are open and none of them falls due.</summary>
/// <remarks>Target of the project: what it costs grows with what falls due, not with what is open; both rows alike.</remarks>
[MemoryDiagnoser]
public class MovingTheClock
{
    private static readonly DateTimeOffset s_start = new(2026, 4, 1, 10, 0, 0, TimeSpan.FromHours(8));
    private ObligationTracker _tracker = null!;

    [Params(1_000, 100_000)]
    public int Open { get; set; }

    [GlobalSetup]
    public void Fill()
    {
        _tracker = new ObligationTracker(PolicyBuilder.CreateDefault().Build());
        for (var i = 0; i < Open; i++)
        {
            var account = new AccountProfile { Id = $"a{i}", HolderId = $"e{i}", Ownership = AccountOwnership.Company };
            _tracker.Follow(new PasswordChanged { Id = $"p{i}", Account = account, Actor = new() { Id = $"e{i}", Kind = ParticipantKind.Employee }, At = s_start });
        }

        _tracker.AdvanceTo(s_start.AddDays(1));
        if (_tracker.Open.Count != Open) throw new InvalidOperationException("Each account's password is to be changed again.");
    }

    [Benchmark]
    public Advance ATick() => _tracker.AdvanceTo(_tracker.Clock!.Value.AddTicks(1));
}
