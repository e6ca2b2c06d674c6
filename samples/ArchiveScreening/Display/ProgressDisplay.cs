using System.Globalization;
using Spectre.Console;

namespace ArchiveScreening;

/// <summary>Shows how far the screening is while it runs.</summary>
internal abstract class ProgressDisplay
{
    /// <summary>Does the work and shows its progress.</summary>
    /// <param name="totalBytes">The size of the input; <see langword="null"/> where it is not known.</param>
    /// <param name="work">The work.</param>
    public abstract void Run(long? totalBytes, Action<IProgress<ScreeningProgress>> work);

    public static ProgressDisplay For(IAnsiConsole console, Words words, bool quiet)
    {
        if (quiet) return new Silent();
        return console.Profile.Capabilities.Interactive ? new Bar(console, words) : new Lines(console, words);
    }

    private sealed class Silent : ProgressDisplay
    {
        public override void Run(long? totalBytes, Action<IProgress<ScreeningProgress>> work) => work(new Listener(_ => { }));
    }

    private sealed class Bar(IAnsiConsole console, Words words) : ProgressDisplay
    {
        public override void Run(long? totalBytes, Action<IProgress<ScreeningProgress>> work)
        {
            ProgressColumn[] columns = totalBytes is null
                ? [new TaskDescriptionColumn(), new SpinnerColumn(), new ElapsedTimeColumn()]
                : [new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn(), new SpinnerColumn()];
            console.Progress().AutoClear(true).Columns(columns).Start(context =>
            {
                var task = context.AddTask(words.Reading, maxValue: Math.Max(totalBytes ?? 1, 1));
                task.IsIndeterminate = totalBytes is null;
                work(new Listener(progress =>
                {
                    if (totalBytes is not null) task.Value = progress.Bytes;
                    task.Description = string.Create(CultureInfo.InvariantCulture, $"{words.Reading} {progress.Read,9:N0}");
                }));
            });
        }
    }

    /// <summary>A line each tenth of the input; where its size is not known, each hundred thousand messages.</summary>
    private sealed class Lines(IAnsiConsole console, Words words) : ProgressDisplay
    {
        private const int Steps = 10;
        private const long MessagesPerLine = 100_000;

        public override void Run(long? totalBytes, Action<IProgress<ScreeningProgress>> work)
        {
            var told = 0L;
            work(new Listener(progress =>
            {
                var step = totalBytes is > 0 ? progress.Bytes * Steps / totalBytes.Value : progress.Read / MessagesPerLine;
                if (step <= told) return;
                told = step;
                var share = totalBytes is > 0 ? $"{Math.Min(step, Steps) * 100 / Steps,4}% " : "";
                console.Profile.Out.Writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{words.Reading} {share}{progress.Read,11:N0}"));
            }));
        }
    }

    /// <summary>Reports at once, on the thread that works; <see cref="Progress{T}"/> would post to another.</summary>
    private sealed class Listener(Action<ScreeningProgress> tell) : IProgress<ScreeningProgress>
    {
        public void Report(ScreeningProgress value) => tell(value);
    }
}
