using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Ccgs;

/// <content>How the group ends, and who answers for it afterwards.</content>
public sealed partial class Ccg
{
    private List<CcgSuccession>? _successions;

    /// <summary>The group that follows it, or null while it goes on or nobody is named.</summary>
    public OrganisationCode? SuccessorCode { get; private set; }

    /// <summary>Who answers for it after its last day, one after the other.</summary>
    public IReadOnlyList<CcgSuccession> Successions => _successions.Loaded();

    /// <summary>Who answers for it on a day: the group itself until its last day, then its successor; null where nobody is named.</summary>
    public OrganisationCode? AnsweredByOn(DateOnly day) => ClosedOn is null || day <= ClosedOn
        ? Code
        : _successions.Loaded().Find(row => new DatedPeriod(row.From, row.Until).Contains(day))?.SuccessorCode;

    /// <summary>
    /// Records the last day of the group and who follows it, or puts right what is recorded of that. The area team still finishes what it
    /// has begun about the group; the successor answers for it.
    /// </summary>
    /// <param name="answers">The last day and the successor.</param>
    /// <param name="predecessors">The groups for which this one answers, at whatever time; theirs pass on with it.</param>
    /// <param name="facts">What the rules need to know.</param>
    [Rule("R301")]
    public Outcome Close(ClosingAnswers answers, IReadOnlyCollection<Ccg> predecessors, ClosingFacts facts)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(predecessors);
        ArgumentNullException.ThrowIfNull(facts);
        var outcome = Outcome.From(
        [
            .. CheckSettled(answers, facts),
            .. CheckLastDay(answers.LastDay, predecessors, facts),
            .. answers.Successor is null ? [] : CheckSuccessor(answers.Successor, answers.LastDay),
        ]);
        if (outcome.IsDone)
        {
            (ClosedOn, SuccessorCode) = (answers.LastDay, answers.Successor?.Code);
            PassOn(answers.Successor, predecessors);
        }

        return outcome;
    }

    /// <summary>Takes back a closing that was recorded in error, as long as nothing rests on it. Conflict if none is recorded.</summary>
    /// <param name="predecessors">The groups for which this one answers, at whatever time.</param>
    /// <param name="facts">What the rules need to know.</param>
    [Rule("R301")]
    public Outcome TakeBackClosing(IReadOnlyCollection<Ccg> predecessors, ClosingFacts facts)
    {
        ArgumentNullException.ThrowIfNull(predecessors);
        if (ClosedOn is null)
        {
            return Outcome.Conflict;
        }

        if (IsSettled(facts))
        {
            return Outcome.From([Settled(ClosedOn.Value)]);
        }

        (ClosedOn, SuccessorCode) = (null, null);
        PassOn(null, predecessors);
        return Outcome.Done;
    }

    /// <summary>
    /// Whether the closing stands, because the group was left out of a year that is open. A successor can still be named where none is.
    /// </summary>
    public bool IsSettled(ClosingFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return ClosedOn < facts.Today && facts.LastYearFrom > ClosedOn;
    }

    private IEnumerable<Finding> CheckSettled(ClosingAnswers answers, ClosingFacts facts)
    {
        if (IsSettled(facts) && (answers.LastDay != ClosedOn || (SuccessorCode is not null && answers.Successor?.Code != SuccessorCode)))
        {
            yield return Settled(ClosedOn!.Value);
        }
    }

    private static Finding Settled(DateOnly closedOn) => Finding.Blocking(
        GuidanceRules.R301YearlyAssessmentOfFunctions,
        $"The closing on {Words(closedOn)} can no longer be changed: a year was opened without this CCG",
        nameof(ClosedOn));

    private IEnumerable<Finding> CheckLastDay(DateOnly lastDay, IReadOnlyCollection<Ccg> predecessors, ClosingFacts facts)
    {
        var name = LastOf(_names.Loaded());
        var passed = predecessors
            .SelectMany(ccg => ccg.Successions.Where(row => row.SuccessorCode == Code))
            .Select(row => (DateOnly?)row.From)
            .Max();
        var message = lastDay < OpenedOn ? $"Enter a date that is {Words(OpenedOn)}, when the CCG opened, or later"
            : lastDay < name.From ? $"Enter a date that is {Words(name.From)}, when the CCG takes the name {name.Name}, or later"
            : lastDay < facts.LastWorkedFrom
                ? $"Enter a date that is {Words(facts.LastWorkedFrom.Value)} or later: work on the quarter that begins then is recorded"
            : lastDay < passed ? $"Enter a date that is {Words(passed.Value)}, when another CCG passes to this one, or later"
            : null;
        if (message is not null)
        {
            yield return Finding.Blocking(GuidanceRules.R301YearlyAssessmentOfFunctions, message, nameof(ClosedOn));
        }
    }

    // Each successor closes later than the group that it follows, so nobody can follow in a circle.
    private IEnumerable<Finding> CheckSuccessor(Ccg successor, DateOnly lastDay)
    {
        var next = DayAfter(lastDay);
        var message = successor.Code == Code ? "Select another CCG: a CCG does not follow itself"
            : successor.OpenedOn > next ? $"Select a CCG that exists on {Words(next)}: this one opens on {Words(successor.OpenedOn)}"
            : successor.ClosedOn < next ? $"Select a CCG that exists on {Words(next)}: this one closes on {Words(successor.ClosedOn.Value)}"
            : successor.IsInvented != IsInvented ? "Select another CCG: a real CCG and an invented one do not follow each other"
            : null;
        if (message is not null)
        {
            yield return Finding.Blocking(GuidanceRules.R301YearlyAssessmentOfFunctions, message, nameof(SuccessorCode));
        }
    }

    private void PassOn(Ccg? successor, IEnumerable<Ccg> predecessors)
    {
        Answering[] next = successor is null || ClosedOn is not { } last
            ? []
            : [new(successor.Code, DayAfter(last), successor.ClosedOn), .. successor.Successions.Select(row => row.Answering)];
        AnswerInTurn(next);
        foreach (var predecessor in predecessors)
        {
            var before = predecessor.Successions.OrderBy(row => row.From).Select(row => row.Answering)
                .TakeWhile(row => row.Ccg != Code);
            var own = predecessor.Successions.Single(row => row.SuccessorCode == Code);
            predecessor.AnswerInTurn([.. before, own.Answering with { Until = ClosedOn }, .. next]);
        }
    }

    // What is typed may be the last day that there is.
    private static DateOnly DayAfter(DateOnly day) => day == DateOnly.MaxValue ? day : day.AddDays(1);

    private void AnswerInTurn(Answering[] inTurn)
    {
        var rows = _successions.Loaded();
        rows.Sort((one, other) => one.From.CompareTo(other.From));
        foreach (var (place, answering) in inTurn.Index())
        {
            if (place < rows.Count)
            {
                rows[place].Record(answering);
            }
            else
            {
                rows.Add(new CcgSuccession(Code, answering));
            }
        }

        rows.RemoveRange(inTurn.Length, rows.Count - inTurn.Length);
    }
}
