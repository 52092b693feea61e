using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Organisations;

namespace CcgAssurance.Domain.Ccgs;

/// <summary>How many patients were registered with the practices of a clinical commissioning group in one quarter.</summary>
public sealed class RegisteredPatients
{
    private RegisteredPatients()
    {
    }

    /// <summary>The key of this row.</summary>
    public Guid Id { get; private set; }

    /// <summary>The clinical commissioning group.</summary>
    public OrganisationCode CcgCode { get; private set; }

    /// <summary>The financial year.</summary>
    public FinancialYear Year { get; private set; }

    /// <summary>The quarter of that year.</summary>
    public Quarter Quarter { get; private set; }

    /// <summary>All registered patients, in people.</summary>
    public int Total { get; private set; }

    /// <summary>Those aged 65 and over, in people; null where the source does not say.</summary>
    public int? Aged65AndOver { get; private set; }

    /// <summary>Those aged 75 and over, in people; null where the source does not say.</summary>
    public int? Aged75AndOver { get; private set; }

    /// <summary>The published count of one group and quarter.</summary>
    public static RegisteredPatients Create(
        OrganisationCode ccg, FinancialYear year, Quarter quarter, int total, int? aged65AndOver = null, int? aged75AndOver = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(total);
        return new RegisteredPatients
        {
            Id = Guid.CreateVersion7(),
            CcgCode = ccg,
            Year = year,
            Quarter = quarter,
            Total = total,
            Aged65AndOver = aged65AndOver,
            Aged75AndOver = aged75AndOver,
        };
    }
}
