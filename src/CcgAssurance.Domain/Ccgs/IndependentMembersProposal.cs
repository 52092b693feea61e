using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Ccgs;

/// <summary>
/// What a group and its area team agreed on involving independent members in the conversations of one financial year
/// (2014/15 operational guidance, para 32).
/// </summary>
[Rule("R102")]
public sealed class IndependentMembersProposal : IRecordPart
{
    /// <summary>The longest text, in characters.</summary>
    public const int TextMaxLength = 4_000;

    private IndependentMembersProposal()
    {
    }

    internal IndependentMembersProposal(OrganisationCode ccg, FinancialYear year)
    {
        Id = Guid.CreateVersion7();
        CcgCode = ccg;
        Year = year;
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The clinical commissioning group.</summary>
    public OrganisationCode CcgCode { get; private set; }

    /// <summary>The financial year for which it holds.</summary>
    public FinancialYear Year { get; private set; }

    /// <summary>What was agreed.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The day on which it was agreed.</summary>
    public DateOnly AgreedOn { get; private set; }

    /// <inheritdoc />
    public Guid Version { get; private set; }

    /// <inheritdoc />
    public RecordKey History => Ccg.KeyOf(CcgCode);

    /// <inheritdoc />
    public string HistoryName => $"Independent members in {Year.Name}";

    internal void Record(string text, DateOnly agreedOn)
    {
        Text = text;
        AgreedOn = agreedOn;
    }
}
