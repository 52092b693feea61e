namespace CcgAssurance.Reporting.Documents;

/// <summary>How far a report has come.</summary>
public enum ReportState
{
    /// <summary>Judgements and headline can still change.</summary>
    Draft,

    /// <summary>The area team's director has confirmed it.</summary>
    Final,
}
