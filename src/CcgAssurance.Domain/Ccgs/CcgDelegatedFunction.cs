using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Ccgs;

/// <summary>The days on which a function was delegated to a group (2014/15 operational guidance, paras 7 and 15).</summary>
[Rule("R3")]
public sealed class CcgDelegatedFunction : IRecordPart
{
    private CcgDelegatedFunction()
    {
    }

    internal CcgDelegatedFunction(OrganisationCode ccg, DelegatedFunction function, DateOnly from)
    {
        Id = Guid.CreateVersion7();
        CcgCode = ccg;
        Function = function;
        From = from;
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The clinical commissioning group.</summary>
    public OrganisationCode CcgCode { get; private set; }

    /// <summary>The function.</summary>
    public DelegatedFunction Function { get; private set; }

    /// <summary>The first day.</summary>
    public DateOnly From { get; private set; }

    /// <summary>The last day, or null while it lasts.</summary>
    public DateOnly? Until { get; private set; }

    /// <summary>The days on which the function was delegated.</summary>
    public DatedPeriod Period => new(From, Until);

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <inheritdoc />
    public RecordKey History => Ccg.KeyOf(CcgCode);

    /// <inheritdoc />
    public string HistoryName => $"Delegated function: {Function.DisplayText()}";

    /// <summary>The functions that every group has come into being with the group itself; nobody adds them.</summary>
    public bool EntersSilently => Function.IsHeldFromOpening();

    internal void Correct(DatedPeriod period)
    {
        From = period.From;
        Until = period.Until;
    }
}
