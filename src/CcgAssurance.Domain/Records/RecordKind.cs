namespace CcgAssurance.Domain.Records;

/// <summary>The kinds of record that have a history of their own.</summary>
public enum RecordKind
{
    /// <summary>A clinical commissioning group.</summary>
    Ccg,

    /// <summary>The assessment of one group in one quarter.</summary>
    QuarterlyAssessment,

    /// <summary>A financial year: its opening and its milestones.</summary>
    FinancialYear,
}
