using System.Globalization;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Ccgs;

/// <content>Who holds the group's offices, with which boards it works, and what is delegated to it, each with its dates.</content>
public sealed partial class Ccg
{
    private List<CcgOfficeHolder>? _officeHolders;
    private List<CcgBoard>? _boards;
    private List<CcgDelegatedFunction>? _delegatedFunctions;

    /// <summary>Chairs and accountable officers, past, present and appointed.</summary>
    public IReadOnlyList<CcgOfficeHolder> OfficeHolders => _officeHolders.Loaded();

    /// <summary>The health and wellbeing boards that the group works or worked with.</summary>
    public IReadOnlyList<CcgBoard> Boards => _boards.Loaded();

    /// <summary>The functions that are or were delegated to the group.</summary>
    public IReadOnlyList<CcgDelegatedFunction> DelegatedFunctions => _delegatedFunctions.Loaded();

    /// <summary>
    /// Whom a new holder of the office would follow: the one who took it up last, or null if it was never held.
    /// </summary>
    public CcgOfficeHolder? LastHolder(Office office) =>
        _officeHolders.Loaded().Where(holder => holder.Office == office).MaxBy(holder => holder.From);

    /// <summary>Puts somebody into an office from a day on. Whoever held it leaves on the day before.</summary>
    [Rule("R13")]
    public Outcome Appoint(Office office, string name, DateOnly from)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var last = LastHolder(office);
        var findings = CheckFirstDay(GuidanceRules.R13AccountableOfficerInPost, from).ToList();
        if (last is not null && from <= last.From)
        {
            findings.Add(Finding.Blocking(
                GuidanceRules.R13AccountableOfficerInPost,
                $"Enter a date after {Words(last.From)}, when {last.Name} took up the office",
                nameof(CcgOfficeHolder.From)));
        }

        var outcome = Outcome.From(findings);
        if (outcome.IsDone)
        {
            if (last is not null && last.Period.Contains(from))
            {
                last.EndOn(from.AddDays(-1));
            }

            _officeHolders.Loaded().Add(new CcgOfficeHolder(Code, office, name, from));
        }

        return outcome;
    }

    /// <summary>Puts right what is recorded about somebody in an office, or ends the time in post.</summary>
    [Rule("R13")]
    public Outcome CorrectHolder(Guid id, string name, DateOnly from, DateOnly? until)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var holder = _officeHolders.Loaded().Single(row => row.Id == id);
        var others = _officeHolders.Loaded()
            .Where(row => row.Id != id && row.Office == holder.Office)
            .Select(row => (row.Name, row.Period));
        var outcome = Outcome.From(CheckDates(GuidanceRules.R13AccountableOfficerInPost, from, until, [.. others]));
        if (outcome.IsDone)
        {
            holder.Correct(name, new DatedPeriod(from, until));
        }

        return outcome;
    }

    /// <summary>Records that the group works with a board from a day on.</summary>
    [Rule("R20")]
    public Outcome WorkWith(string board, DateOnly from)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(board);
        var outcome = Outcome.From(CheckDates(GuidanceRules.R20SeveralHealthAndWellbeingBoards, from, null, TimesWith(board, null)));
        if (outcome.IsDone)
        {
            _boards.Loaded().Add(new CcgBoard(Code, board, from));
        }

        return outcome;
    }

    /// <summary>Puts right what is recorded about working with a board, or ends it.</summary>
    [Rule("R20")]
    public Outcome CorrectBoard(Guid id, string board, DateOnly from, DateOnly? until)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(board);
        var outcome = Outcome.From(CheckDates(GuidanceRules.R20SeveralHealthAndWellbeingBoards, from, until, TimesWith(board, id)));
        if (outcome.IsDone)
        {
            _boards.Loaded().Single(row => row.Id == id).Correct(board, new DatedPeriod(from, until));
        }

        return outcome;
    }

    /// <summary>Records that a further function is delegated to the group from a day on.</summary>
    [Rule("R3")]
    public Outcome Delegate(DelegatedFunction function, DateOnly from)
    {
        var outcome = Outcome.From(CheckDates(GuidanceRules.R3DelegatedFunctionsWithDates, from, null, TimesOf(function, null)));
        if (outcome.IsDone)
        {
            _delegatedFunctions.Loaded().Add(new CcgDelegatedFunction(Code, function, from));
        }

        return outcome;
    }

    /// <summary>Puts right the dates of a delegated function, or ends it. The functions that every group has stay as they are.</summary>
    [Rule("R3")]
    public Outcome CorrectFunction(Guid id, DateOnly from, DateOnly? until)
    {
        var function = _delegatedFunctions.Loaded().Single(row => row.Id == id);
        if (function.Function.IsHeldFromOpening())
        {
            return Outcome.From([Finding.Blocking(
                GuidanceRules.R3DelegatedFunctionsWithDates,
                    $"Leave {function.Function.DisplayText()} as it is: every CCG has it from the day it opens")]);
        }

        var outcome = Outcome.From(CheckDates(GuidanceRules.R3DelegatedFunctionsWithDates, from, until, TimesOf(function.Function, id)));
        if (outcome.IsDone)
        {
            function.Correct(new DatedPeriod(from, until));
        }

        return outcome;
    }

    private static string Words(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static List<CcgDelegatedFunction> FunctionsHeldFromOpening(OrganisationCode ccg, DateOnly openedOn) =>
    [
        .. Enum.GetValues<DelegatedFunction>().Where(function => function.IsHeldFromOpening())
            .Select(function => new CcgDelegatedFunction(ccg, function, openedOn)),
    ];

    private List<(string Name, DatedPeriod Period)> TimesWith(string board, Guid? except) =>
        [.. _boards.Loaded().Where(row => row.BoardName == board && row.Id != except).Select(row => (row.BoardName, row.Period))];

    private List<(string Name, DatedPeriod Period)> TimesOf(DelegatedFunction function, Guid? except) =>
        [.. _delegatedFunctions.Loaded()
            .Where(row => row.Function == function && row.Id != except)
            .Select(row => (function.DisplayText(), row.Period))];

    private List<Finding> CheckDates(
        GuidanceRule rule, DateOnly from, DateOnly? until, IReadOnlyList<(string Name, DatedPeriod Period)> others)
    {
        var findings = CheckFirstDay(rule, from).ToList();
        if (until < from)
        {
            findings.Add(Finding.Blocking(rule, $"Enter a last day that is {Words(from)} or later", nameof(CcgOfficeHolder.Until)));
            return findings;
        }

        var period = new DatedPeriod(from, until);
        foreach (var (name, other) in others.Where(other => other.Period.Overlaps(period)).Take(1))
        {
            var days = other.Until is { } end ? $"from {Words(other.From)} until {Words(end)}" : $"from {Words(other.From)} onwards";
            findings.Add(
                Finding.Blocking(rule, $"Enter dates that do not overlap with those of {name}, {days}", nameof(CcgOfficeHolder.From)));
        }

        return findings;
    }

    private IEnumerable<Finding> CheckFirstDay(GuidanceRule rule, DateOnly from)
    {
        if (from < OpenedOn)
        {
            yield return Finding.Blocking(
                rule, $"Enter a date that is {Words(OpenedOn)}, when the CCG opened, or later", nameof(CcgOfficeHolder.From));
        }

        if (from > ClosedOn)
        {
            yield return Finding.Blocking(
                rule, $"Enter a date that is {Words(ClosedOn.Value)}, when the CCG closed, or earlier", nameof(CcgOfficeHolder.From));
        }
    }
}
