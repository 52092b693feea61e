using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;

namespace CcgAssurance.Domain.Assessments;

/// <content>The narratives of the cross-cutting themes.</content>
public sealed partial class QuarterlyAssessment
{
    private List<ThemeNarrative>? _themes;

    /// <summary>The narratives, one for each theme of a framework that asks for them, or those of them that were loaded.</summary>
    public IReadOnlyList<ThemeNarrative> Themes => _themes.Loaded();

    /// <summary>
    /// Records what the area team writes about a theme; the first words make the assessment a draft. Last quarter's text
    /// word for word has to be confirmed.
    /// </summary>
    public Outcome Narrate(Theme theme, ThemeAnswers answers, string? lastQuarters)
    {
        if (!Stage.IsOpenForDrafting())
        {
            return Outcome.Conflict;
        }

        var outcome = Outcome.From(ThemeRules.Check(answers, lastQuarters));
        if (outcome.IsDone)
        {
            // A confirmation is about one text: with another it means nothing.
            Themes.Single(narrative => narrative.Theme == theme).Record(answers with
            {
                IsConfirmedUnchanged = answers.IsConfirmedUnchanged && ThemeRules.IsUnchanged(answers.Narrative, lastQuarters),
            });
            if (ThemeRules.IsCovered(answers, items: 0))
            {
                AdvanceTo(AssessmentStage.Draft);
            }
        }

        return outcome;
    }
}
