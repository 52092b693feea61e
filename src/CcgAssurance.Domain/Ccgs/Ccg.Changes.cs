using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Ccgs;

/// <content>How the organisation changes: what it is called and to which area team it belongs.</content>
public sealed partial class Ccg
{
    private List<CcgName>? _names;
    private List<CcgAreaTeam>? _areaTeams;

    /// <summary>What it has been called, is called and will be called, each with its dates.</summary>
    public IReadOnlyList<CcgName> Names => _names.Loaded();

    /// <summary>The area teams it has belonged to, each with its dates.</summary>
    public IReadOnlyList<CcgAreaTeam> AreaTeams => _areaTeams.Loaded();

    /// <summary>
    /// What it is called on a day: before its first day by its first name, after its last by its last. A query may ask it too.
    /// </summary>
    public string NameOn(DateOnly day) => _names.Loaded().Where(row => row.Until is null || row.Until >= day).MinBy(row => row.From)!.Name;

    /// <summary>
    /// Whether there is anything to tell of it beside its name: that it had or gets another one, or ends. A query may ask it too.
    /// </summary>
    public bool HasChanged() => ClosedOn is not null || _names.Loaded().Count > 1;

    /// <summary>Gives the group another name from a day on. Everything up to the day before keeps the earlier one.</summary>
    /// <param name="name">The official name.</param>
    /// <param name="from">The first day.</param>
    [Rule("R15")]
    public Outcome Rename(string name, DateOnly from)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        var last = LastOf(_names.Loaded());
        var findings = CheckFirstDay(
            GuidanceRules.R15, from, last.From, $"the CCG took the name {last.Name}", nameof(CcgName.From)).ToList();
        if (last.Name == name)
        {
            findings.Add(Finding.Blocking(GuidanceRules.R15, "Enter another name: the CCG has this one already", nameof(CcgName.Name)));
        }

        if (from > ClosedOn)
        {
            findings.Add(Finding.Blocking(
                GuidanceRules.R15, $"Enter a date that is {Words(ClosedOn.Value)}, when the CCG closes, or earlier", nameof(CcgName.From)));
        }

        var outcome = Outcome.From(findings);
        if (outcome.IsDone)
        {
            last.EndOn(from.AddDays(-1));
            _names.Loaded().Add(new CcgName(Code, name, from));
        }

        return outcome;
    }

    /// <summary>Takes back a name that has not begun, so that the one before it goes on. Conflict if there is none.</summary>
    public Outcome TakeBackName(DateOnly today)
    {
        if (LastOf(_names.Loaded()) is not { } last || last.From <= today || _names.Loaded().Count == 1)
        {
            return Outcome.Conflict;
        }

        _names.Loaded().Remove(last);
        LastOf(_names.Loaded()).EndOn(null);
        return Outcome.Done;
    }

    /// <summary>
    /// Moves the group to another area team from a day on; the earlier team keeps the days before it. A group that has closed is moved like
    /// any other, because its area team still finishes its last quarters.
    /// </summary>
    /// <param name="areaTeam">The area team.</param>
    /// <param name="from">The first day.</param>
    [Rule("R10")]
    public Outcome MoveTo(OrganisationCode areaTeam, DateOnly from)
    {
        var last = LastOf(_areaTeams.Loaded());
        var findings = CheckFirstDay(
            GuidanceRules.R10, from, last.From, "the CCG came to its area team", nameof(CcgAreaTeam.From)).ToList();
        if (last.AreaTeamCode == areaTeam)
        {
            findings.Add(Finding.Blocking(
                GuidanceRules.R10, "Select another area team: the CCG belongs to this one already", nameof(CcgAreaTeam.AreaTeamCode)));
        }

        var outcome = Outcome.From(findings);
        if (outcome.IsDone)
        {
            last.EndOn(from.AddDays(-1));
            _areaTeams.Loaded().Add(new CcgAreaTeam(Code, areaTeam, from));
        }

        return outcome;
    }

    /// <summary>Takes back a move that has not begun, so that the group stays where it is. Conflict if there is none.</summary>
    public Outcome TakeBackMove(DateOnly today)
    {
        if (LastOf(_areaTeams.Loaded()) is not { } last || last.From <= today || _areaTeams.Loaded().Count == 1)
        {
            return Outcome.Conflict;
        }

        _areaTeams.Loaded().Remove(last);
        LastOf(_areaTeams.Loaded()).EndOn(null);
        return Outcome.Done;
    }

    private static TRow LastOf<TRow>(List<TRow> rows)
        where TRow : IDated => rows.MaxBy(row => row.From)!;

    private static IEnumerable<Finding> CheckFirstDay(GuidanceRule rule, DateOnly from, DateOnly before, string what, string field)
    {
        if (from <= before)
        {
            yield return Finding.Blocking(rule, $"Enter a date after {Words(before)}, when {what}", field);
        }
    }
}
