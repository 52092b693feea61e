using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Domain.Requests;

/// <summary>
/// How often, how fast and with what result some groups were asked for information: the figures by which area teams can be compared.
/// </summary>
[Rule("R186", "R257")]
public sealed record RequestFigures
{
    /// <summary>How many requests were issued.</summary>
    public required int Requests { get; init; }

    /// <summary>How many of them under a power.</summary>
    public required int Formal { get; init; }

    /// <summary>How many have a reply, or a part of one.</summary>
    public required int Answered { get; init; }

    /// <summary>How many of those had it by the last day.</summary>
    public required int InTime { get; init; }

    /// <summary>After how many days the first reply came, in the middle of all that came; null where there is none.</summary>
    public required decimal? MedianDays { get; init; }

    /// <summary>How many wait for a reply whose last day is over.</summary>
    public required int Overdue { get; init; }

    /// <summary>How many replies gave sufficient assurance in the end.</summary>
    public required int Sufficient { get; init; }

    /// <summary>How many did not.</summary>
    public required int Insufficient { get; init; }

    /// <summary>How many led to support or to an escalation.</summary>
    public required int LedFurther { get; init; }

    /// <summary>
    /// The figures of requests that were issued. One that was replaced by a correction does not count: the correction does.
    /// </summary>
    public static RequestFigures Of(IEnumerable<RequestCase> cases, DateOnly today)
    {
        var counted = cases.Where(one => one.Stage != RequestStage.Replaced).ToList();
        var days = counted.Where(one => one.DaysToReply is not null).Select(one => one.DaysToReply!.Value).Order().ToList();
        return new RequestFigures
        {
            Requests = counted.Count,
            Formal = counted.Count(one => one.IsFormal),
            Answered = days.Count,
            InTime = counted.Count(one => one.FirstReplyOn <= one.DueOn),
            MedianDays = days.Count == 0 ? null : (days[(days.Count - 1) / 2] + days[days.Count / 2]) / 2m,
            Overdue = counted.Count(one => one.Stage == RequestStage.Issued && one.DueOn < today),
            Sufficient = counted.Count(one => one.IsSufficient == true),
            Insufficient = counted.Count(one => one.IsSufficient == false),
            LedFurther = counted.Count(one => one.FollowOn is RequestFollowOn.SupportOptions or RequestFollowOn.Escalation),
        };
    }
}
