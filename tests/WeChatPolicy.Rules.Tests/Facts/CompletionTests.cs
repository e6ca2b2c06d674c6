namespace WeChatPolicy.Rules.Tests.Facts;

public class CompletionTests
{
    private static readonly DateTimeOffset s_noon = new(2025, 3, 3, 12, 0, 0, TimeSpan.FromHours(8));

    [Fact]
    public void A_step_is_unknown_unless_said() => Assert.Equal(Completion.Unknown, default);

    [Fact]
    public void Its_states_are_told_apart()
    {
        Assert.Equal((false, false, false, null), Of(Completion.Unknown));
        Assert.Equal((true, false, true, null), Of(Completion.NotDone));
        Assert.Equal((true, true, false, null), Of(Completion.DoneAtUnknownTime));
        Assert.Equal((true, true, false, s_noon), Of(Completion.Done(s_noon)));

        static (bool, bool, bool, DateTimeOffset?) Of(Completion step) => (step.IsKnown, step.IsDone, step.IsNotDone, step.At);
    }

    [Fact]
    public void It_counts_as_done_from_its_very_instant_on()
    {
        Assert.Equal(Ternary.Yes, Completion.Done(s_noon).DoneBy(s_noon));
        Assert.Equal(Ternary.No, Completion.Done(s_noon).DoneBy(s_noon.AddTicks(-1)));
        Assert.Equal(Ternary.No, Completion.NotDone.DoneBy(s_noon));
        Assert.Equal(Ternary.Unknown, Completion.Unknown.DoneBy(s_noon));
        Assert.Equal(Ternary.Unknown, Completion.DoneAtUnknownTime.DoneBy(s_noon));
    }
}
