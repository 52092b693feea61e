using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Reporting.Documents;

namespace CcgAssurance.Benchmarks;

/// <summary>
/// A report of realistic length: every domain judged, an achievement, an issue and an action on each, and three narratives. Its texts
/// differ in length, words and characters as those of a real one do: with two words only, no line would break as a real one does, and
/// the file would pack to nothing. Made again, it has the same texts.
/// </summary>
internal sealed class LongReport
{
    // Two steps without a divisor in common with the number of sentences: neighbours are others each time round.
    private const int Step = 23;
    private const int StepOfRounds = 7;

    private static readonly string[] Sentences =
    [
        "The group met its plan for the quarter and expects to meet it for the year.",
        "Waits for a first appointment have fallen since the spring.",
        "Cancer waits of 62 days stood at 83.4% in May against a standard of 85%, mainly because of late referrals between trusts.",
        "The governing body receives a report on quality every month.",
        "A deep dive into stroke care took place on 14 May; its findings were shared with the local authority.",
        "Ambulance handovers took longer than 30 minutes on 212 occasions, which is 18% fewer than a year ago.",
        "The joint strategic needs assessment was refreshed and now covers carers, veterans and young people leaving care.",
        "Practices take part in a scheme that rewards earlier diagnosis of dementia, and 61.7% of the expected number are now on a register.",
        "Patients’ stories open each meeting in public.",
        "The CCG forecasts a surplus of £3.2 million, in line with its control total.",
        "Two of the five QIPP schemes are behind: medicines optimisation by £140,000 and continuing healthcare by £310,000.",
        "The trust has written a recovery trajectory, and the commissioners check it with the trust every Thursday.",
        "No serious incident was open for longer than 45 working days at the end of June.",
        "The chief officer described relations between member practices as “honest, if sometimes noisy”.",
        "Turnover in the safeguarding team was high, so a designated nurse is shared with the neighbouring group until October.",
        "A&E performance recovered from 91.2% to 95.6% over eleven weeks.",
        "The plan for winter rests on 24 more beds in the community and on a discharge lounge that opens at seven in the morning.",
        "There were 11 cases of C. difficile against a ceiling of 9.",
        "The group asked Healthwatch to visit all three wards unannounced.",
        "Health checks were offered to 1,846 people with a learning disability; 1,207 took them up.",
        "An auditor’s review of conflicts of interest gave reasonable assurance and made four recommendations, of which three are closed.",
        "The Better Care Fund plan was approved with conditions on how non-elective admissions are measured.",
        "Urgent dental care remains hard to reach in the villages west of the A66.",
        "The area team saw evidence that lay members challenge the figures.",
        "Improving Access to Psychological Therapies reached 3.6% in the quarter – just under the 3.75% that was planned.",
        "Recovery rates went up to 52%.",
        "The five-year plan links the group’s ambitions with those of the unit of planning, although 2016/17 to 2018/19 still lack detail.",
        "Mixed-sex accommodation was breached twice.",
        "GPs can now see discharge letters within 24 hours, which Dr O’Neill’s evaluation describes as the largest single gain of the year.",
        "Delegated limits were raised so that the finance committee decides on contracts of up to £250,000.",
        "The friends and family test was answered by 38% of inpatients and by 19% of those who came to A&E.",
        "A protocol with the police makes sure that nobody under eighteen is taken to a cell as a place of safety.",
        "Equality objectives were published late, in May rather than in April.",
        "Commissioning support was re-procured jointly with four other groups; the new service begins on 1 October 2014.",
        "Diagnostic waits of over six weeks fell to 0.8%.",
        "The remaining long waits are in orthopaedics, ophthalmology and gastroenterology, where locum posts could not be filled.",
        "Mortality (SHMI) at the main provider is within the expected range.",
        "An outreach clinic in the Sikh temple and at the Café Zoë has found forty people with undiagnosed diabetes.",
        "The constitution was amended to admit the two practices that moved from the neighbouring group on 1 April.",
        "Parents said that they had to tell their story again and again, so one care co-ordinator now stays with a child from referral to transition.",
        "Prescribing of antibiotics is in the lowest quarter of England.",
        "Reporting of pressure ulcers improved, and with it their number rose: 47 of grade 2, 6 of grade 3 and none of grade 4.",
        "The group has tested its emergency plan with neighbours and the fire service.",
        "Personal health budgets are offered to everyone who is eligible for continuing healthcare and who asks for one.",
        "Staff sickness at the community trust was 5.9%, one and a half points above the average for the region.",
        "The information governance toolkit was passed at level 2.",
        "It is too early to say whether the single point of access has cut admissions, but ambulance crews use it every day.",
        "Both parties agreed that the contract query of February can be closed.",
        "Readmissions within 30 days are falling: 11.9% in 2012/13, 11.4% in 2013/14 and 10.8% so far.",
        "The Care Quality Commission found the maternity unit to require improvement and will return before Christmas.",
        "Quarterly surveys show that 76% of member practices feel listened to.",
        "Primary care estates need about £1½ million over three years.",
        "Nothing else was raised.",
    ];

    private static readonly string[] Titles =
    [
        "62-day cancer waits",
        "Ambulance handovers",
        "Access to psychological therapies",
        "Delayed transfers of care from the community hospitals",
        "QIPP",
        "Vacancies on the governing body and what they mean for clinical leadership",
        "C. difficile",
        "Referral to treatment in orthopaedics",
        "Health checks for people with a learning disability",
    ];

    private static readonly string[] Providers =
        ["County Durham and Darlington NHS Foundation Trust", "North East Ambulance Service", "Tees, Esk and Wear Valleys NHS Foundation Trust"];

    private int _sentences;
    private int _items;

    private LongReport()
    {
    }

    public static QuarterlyReport Make() => new LongReport().Report();

    private QuarterlyReport Report() => new()
    {
        CcgCode = "00C",
        CcgName = "NHS Darlington CCG",
        AreaTeam = "Durham, Darlington and Tees",
        Year = FinancialYear.StartingIn(2014),
        Quarter = Quarter.Q1,
        FrameworkKey = FrameworkVersions.Y2014To15.Key,
        Conversation = new ReportedConversation(new DateOnly(2014, 8, 19), null),
        Domains = [.. DomainNumber.All.Select(Domain)],
        Themes = [.. FrameworkVersions.Y2014To15.Themes.Select((theme, place) => new ReportedTheme(theme.Theme, Narrative(3 + place), null, Items()))],
    };

    private ReportedDomain Domain(DomainNumber number) => new(
        number, number.Value % 3 == 0 ? AssuranceCategory.AssuredWithSupport : AssuranceCategory.Assured, Text(3), Items());

    private ReportedItems Items()
    {
        var item = _items++;
        var issue = new ReportedIssue
        {
            Id = Id(item, 1),
            Title = Titles[item % Titles.Length],
            Text = Text(3 + (item % 4)),
            Provider = item % 2 == 0 ? Providers[item % Providers.Length] : null,
            Target = item % 3 == 1 ? "95% by the end of the quarter" : null,
            NeedsFurtherAction = item % 4 != 3,
        };
        return new ReportedItems(
            [new ReportedAchievement(Id(item, 2), Text(4 + (item % 3)), IsGoodPractice: item % 5 == 2)],
            [issue],
            [
                new ReportedAction
                {
                    Id = Id(item, 3),
                    IssueId = issue.Id,
                    Text = Text(3 + (item % 2)),
                    Owner = item % 3 == 0 ? ActionOwner.Both : ActionOwner.Ccg,
                    DueOn = new DateOnly(2014, 9, 1).AddDays(7 * item),
                    Status = item % 2 == 0 ? ActionStatus.Open : ActionStatus.InProgress,
                    Progress = item % 2 == 0 ? null : Text(1),
                },
            ]);
    }

    private string Narrative(int paragraphs) => string.Join("\n\n", Enumerable.Range(2, paragraphs).Select(Text));

    private string Text(int sentences) => string.Join(' ', Enumerable.Range(0, sentences).Select(_ => Sentence()));

    private string Sentence()
    {
        var round = _sentences / Sentences.Length;
        return Sentences[((_sentences++ * Step) + (round * StepOfRounds)) % Sentences.Length];
    }

    private static Guid Id(int item, byte kind) => new(item, 0, 0, [0, 0, 0, 0, 0, 0, 0, kind]);
}
