using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Support;

namespace CcgAssurance.Reporting.Documents;

/// <summary>What a report says about one thing that is done to support a group.</summary>
/// <param name="Type">What kind of support it is.</param>
/// <param name="Description">What is done.</param>
/// <param name="ProviderKind">What kind of organisation provides it.</param>
/// <param name="Provider">The organisation that provides it.</param>
/// <param name="DueOn">By when it is done; null while that is open.</param>
public sealed record ReportedMeasure(
    SupportType Type, string Description, ProviderKind ProviderKind, string Provider, DateOnly? DueOn);
