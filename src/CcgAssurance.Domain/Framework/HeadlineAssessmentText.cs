namespace CcgAssurance.Domain.Framework;

/// <summary>How the headline is written for people (2014/15 operational guidance, para 43).</summary>
public static class HeadlineAssessmentText
{
    /// <summary>The headline as the guidance writes it.</summary>
    [Rule("R121")]
    public static string DisplayText(this HeadlineAssessment headline) => headline switch
    {
        HeadlineAssessment.Assured => "Assured",
        HeadlineAssessment.NotAssured => "Not assured",
    };
}
