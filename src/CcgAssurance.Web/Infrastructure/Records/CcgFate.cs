using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Web.Infrastructure.Formatting;

namespace CcgAssurance.Web.Infrastructure.Records;

/// <summary>What a group was called, and what became of it, in the words that stand beside its name wherever that does.</summary>
public sealed record CcgFate
{
    public required OrganisationCode Code { get; init; }

    /// <summary>Its names, the first one first.</summary>
    public required IReadOnlyList<CcgName> Names { get; init; }

    public required DateOnly? ClosedOn { get; init; }

    /// <summary>Who answers for it now, or on the day after its closing where that is still to come.</summary>
    public required string? AnsweringName { get; init; }

    /// <summary>The day on which it is told.</summary>
    public required DateOnly Today { get; init; }

    public bool IsClosed => ClosedOn < Today;

    /// <summary>Whether there is more to tell than the day of its closing.</summary>
    public bool IsMoreThanClosing => Names.Count > 1 || AnsweringName is not null;

    /// <summary>A group of which there is nothing to tell.</summary>
    public static CcgFate None(OrganisationCode code, DateOnly today) =>
        new() { Code = code, Names = [], ClosedOn = null, AnsweringName = null, Today = today };

    /// <summary>Where an action or a condition came from that a closed group had.</summary>
    public static string PassedFrom(string name, DateOnly? closedOn) =>
        closedOn is { } day ? $"Passed from {name}, which closed on {day.LongDate()}." : $"Passed from {name}.";

    /// <summary>
    /// The words for a place that calls it by the name of a day, such as "Called NHS Alpha CCG until 31 March 2015." Null where there is
    /// nothing to say.
    /// </summary>
    public string? NoteOn(DateOnly day)
    {
        string[] sentences = [.. NamesOn(day), .. Closing()];
        return sentences.Length == 0 ? null : string.Join(' ', sentences);
    }

    private IEnumerable<string> NamesOn(DateOnly day)
    {
        if (Names.Count < 2)
        {
            yield break;
        }

        var (then, now) = (At(day), At(Today));
        if (then != now && then.Until < Today)
        {
            yield return $"Called this until {then.Until!.Value.LongDate()}, now {now.Name}.";
        }
        else if (Names.LastOrDefault(row => row.From < then.From) is { } former)
        {
            yield return $"Called {former.Name} until {former.Until!.Value.LongDate()}.";
        }

        if (Names.FirstOrDefault(row => row.From > Today) is { } next && next != then)
        {
            yield return $"From {next.From.LongDate()}: {next.Name}.";
        }
    }

    private IEnumerable<string> Closing()
    {
        if (ClosedOn is { } closed)
        {
            yield return IsClosed
                ? $"Closed on {closed.LongDate()}{(AnsweringName is null ? "" : $"; {AnsweringName} answers for it")}."
                : $"Closes on {closed.LongDate()}{(AnsweringName is null ? "" : $"; {AnsweringName} then answers for it")}.";
        }
    }

    private CcgName At(DateOnly day) => Names.First(row => row.Until is null || row.Until >= day);
}
