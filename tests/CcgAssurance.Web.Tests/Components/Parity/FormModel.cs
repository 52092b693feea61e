using CcgAssurance.Web.Components;

namespace CcgAssurance.Web.Tests.Components.Parity;

/// <summary>A form with one answer of each kind.</summary>
internal sealed class FormModel
{
    public string? Answer { get; init; }

    [DateAnswerName("Date of birth")]
    public DateAnswer? Date { get; init; }
}
