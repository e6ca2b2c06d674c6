using Timeline;

return TimelineProgram.Run(args, TimelineHost.OfThisProcess());
