using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Quarters;

namespace CcgAssurance.Domain.Tests.Assessments;

[Rule("R144")]
public sealed class SupportedRunTests
{
    private const AssuranceCategory Support = AssuranceCategory.AssuredWithSupport;
    private static readonly FinancialYear Year = FinancialYear.StartingIn(2014);

    [Fact]
    public void Quarters_with_support_are_counted_back_over_the_turn_of_the_year() =>
        Assert.Equal(3, Run(
            (Year, Quarter.Q1, Support),
            (Year.Previous, Quarter.Q4, Support),
            (Year.Previous, Quarter.Q3, Support),
            (Year.Previous, Quarter.Q2, AssuranceCategory.Assured)));

    [Fact]
    public void A_quarter_in_another_category_ends_the_run() =>
        Assert.Equal(0, Run((Year, Quarter.Q1, AssuranceCategory.Assured), (Year.Previous, Quarter.Q4, Support)));

    [Fact]
    public void A_missing_or_undecided_quarter_ends_the_run()
    {
        Assert.Equal(1, Run((Year, Quarter.Q1, Support), (Year.Previous, Quarter.Q3, Support)));
        Assert.Equal(1, Run((Year, Quarter.Q1, Support), (Year.Previous, Quarter.Q4, null), (Year.Previous, Quarter.Q3, Support)));
    }

    [Fact]
    public void Later_quarters_do_not_count() => Assert.Equal(0, Run((Year, Quarter.Q3, Support)));

    // The quarter that is judged is the second.
    private static int Run(params (FinancialYear, Quarter, AssuranceCategory?)[] others) =>
        SupportedRun.Length(new QuarterKey(OrganisationCode.Parse("Z01"), Year, Quarter.Q2), others);
}
