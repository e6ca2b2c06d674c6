using System.Text;
using System.Text.Json;
using FsCheck.Xunit;
using WeChatPolicy.Rules.Json;

namespace WeChatPolicy.Rules.Tests.Supervision;

/// <summary>What holds of every history of cases.</summary>
public class CaseBookLaws
{
    [Property(MaxTest = 600, Arbitrary = [typeof(Histories)])]
    public void The_book_does_what_the_clerk_does(CaseEvent[] steps)
    {
        var (book, clerk) = (new CaseBook(), new NaiveCases());
        foreach (var step in steps)
        {
            var expected = clerk.Take(step);
            var observed = book.Observe(step);

            Assert.Equal(expected, observed.Taken?.Standing.ToString() ?? observed.Refusal?.Reason.ToString() ?? "seen");
            Assert.Equal(clerk.State(step.CaseId), book.TryGetCase(step.CaseId, out var file) ? file.State.ToString() : "None");
            Assert.Equal(clerk.Counts(step.CaseId), file?.Counts ?? false);
            Assert.Equal(clerk.Accused(step.CaseId).LastOrDefault().Id, file?.Accused?.Id);
        }
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Histories)])]
    public void A_case_depends_on_its_own_events_alone(CaseEvent[] steps)
    {
        var whole = Fold(steps);

        foreach (var part in steps.GroupBy(step => step.CaseId))
        {
            var alone = Fold([.. part]);
            Assert.Equal(whole.TryGetCase(part.Key, out var file), alone.TryGetCase(part.Key, out var same));
            if (file is not null) Assert.Equal(Text(file), Text(same!));
        }
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Histories)])]
    public void An_archive_is_replayed_alike_in_any_order(CaseEvent[] steps, int seed)
    {
        var book = CaseBook.Replay(steps, null, out var refusals);
        var shuffled = CaseBook.Replay(steps.OrderBy(step => HashCode.Combine(step.Id, seed)), null, out var again);

        Assert.Equal(book.Save(ReporterDisclosure.Disclosed), shuffled.Save(ReporterDisclosure.Disclosed));
        Assert.Equal(refusals.Select(refusal => refusal.Message), again.Select(refusal => refusal.Message));
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Histories)])]
    public void A_snapshot_anywhere_changes_nothing(CaseEvent[] steps, byte where)
    {
        var cut = steps.Length == 0 ? 0 : where % steps.Length;
        var book = CaseBook.Restore(Fold(steps[..cut]).Save(ReporterDisclosure.Disclosed));

        foreach (var step in steps[cut..]) book.Observe(step);

        Assert.Equal(Fold(steps).Save(ReporterDisclosure.Disclosed), book.Save(ReporterDisclosure.Disclosed));
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Histories)])]
    public void Duplicates_change_nothing_and_a_refusal_leaves_all_as_it_was(CaseEvent[] steps)
    {
        var (book, taken) = (new CaseBook(), new List<CaseEvent>());
        foreach (var step in steps)
        {
            var before = book.Save(ReporterDisclosure.Disclosed);
            if (book.Observe(step).Refusal is null) taken.Add(step);
            else Assert.Equal(before, book.Save(ReporterDisclosure.Disclosed));
        }

        var after = book.Save(ReporterDisclosure.Disclosed);
        Assert.All(taken, step => Assert.True(book.Observe(step).IsIgnored));
        Assert.Equal(after, book.Save(ReporterDisclosure.Disclosed));
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Histories)])]
    public void Nothing_that_is_said_names_a_reporter(CaseEvent[] steps)
    {
        var book = new CaseBook();
        var said = new List<string>();
        foreach (var step in steps)
        {
            var observed = book.Observe(step);
            if (observed.Refusal is not { } refusal) said.Add($"{observed} {JsonSerializer.Serialize(observed.Taken!, SupervisionJsonContext.Default.CaseTransition)}");
            else said.Add($"{refusal} {refusal.Message.Zh} {JsonSerializer.Serialize(refusal, SupervisionJsonContext.Default.CaseRefusal)}");
        }

        said.AddRange([Encoding.UTF8.GetString(book.Save()), book.Reporters.ToString(), .. book.Cases.Select(file => file.ToString())]);
        Assert.All(said, text => Assert.DoesNotContain(Histories.Secret, text, StringComparison.Ordinal));
    }

    internal static CaseBook Fold(IEnumerable<CaseEvent> steps)
    {
        var book = new CaseBook();
        foreach (var step in steps) book.Observe(step);
        return book;
    }

    private static string Text(CaseFile file) => JsonSerializer.Serialize(file, SnapshotJsonContext.Default.CaseFile);
}
