using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Records;
using CcgAssurance.Reporting.Model;

namespace CcgAssurance.Reporting.Documents;

/// <summary>The headline with its reason and the paragraph that it comes from (2014/15 operational guidance, paras 43 to 45).</summary>
internal static class HeadlineSection
{
    [Rule("R121", "R123", "R126", "R235")]
    public static IEnumerable<Block> Of(QuarterlyReport report, ReportEdition edition)
    {
        var headline = report.Headline;
        yield return new Heading(2, "Headline");
        yield return new Banner(
            headline.Headline is { } value && edition.State == OutputState.Final ? Tone(value) : BannerTone.Provisional,
            headline.StatementAt(edition.Stage),
            [
                .. Causes(report, headline),
                new Paragraph($"{headline.Rule.Sentence} ({report.Framework.SourceOf(headline.Rule)})"),
            ]);
    }

    // Only what stands in the way of "assured" is named; six domains that are in order would say nothing.
    private static IEnumerable<Paragraph> Causes(QuarterlyReport report, HeadlineResult headline)
    {
        var causes = headline.Because.Where(cause => cause.Category == AssuranceCategory.NotAssuredInterventionRequired);
        foreach (var (domain, category) in causes)
        {
            var name = report.Framework.DomainNumbered(domain).ShortName;
            yield return new Paragraph($"Domain {domain}, {name}: {Phrases.LowerFirst(category.DisplayText())}.");
        }
    }

    private static BannerTone Tone(HeadlineAssessment headline) => headline switch
    {
        HeadlineAssessment.Assured => BannerTone.Assured,
        HeadlineAssessment.NotAssured => BannerTone.NotAssured,
    };
}
