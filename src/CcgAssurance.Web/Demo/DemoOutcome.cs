using CcgAssurance.Domain.Records;

namespace CcgAssurance.Web.Demo;

/// <summary>What the demo does has to be allowed: a step that a rule stops is a mistake in the demo.</summary>
internal static class DemoOutcome
{
    /// <exception cref="InvalidOperationException">A rule stopped the step.</exception>
    public static void Require(Outcome outcome)
    {
        if (!outcome.IsDone)
        {
            throw new InvalidOperationException($"The demo breaks a rule: {string.Join("; ", outcome.Findings.Select(finding => finding.Message))}");
        }
    }
}
