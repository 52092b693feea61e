using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CcgAssurance.Data.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class ReportRound : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "LastVersion",
                table: "QuarterlyAssessments",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "PublishedVersion",
                table: "QuarterlyAssessments",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "CalendarAddresses",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    TokenHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    CreatedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CalendarAddresses", x => x.UserId);
                });

            migrationBuilder.CreateTable(
                name: "CcgResponses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AssessmentId = table.Column<Guid>(type: "uuid", nullable: false),
                    DraftNumber = table.Column<int>(type: "integer", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    SentAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    SentBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    IsTimedOut = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CcgResponses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_CcgResponses_QuarterlyAssessments_AssessmentId",
                        column: x => x.AssessmentId,
                        principalTable: "QuarterlyAssessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FrozenVersions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordKind = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    RecordId = table.Column<string>(type: "character varying(36)", maxLength: 36, nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    ContentSha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Note = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    FrozenAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    FrozenBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FrozenVersions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "GoverningBodyComments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AssessmentId = table.Column<Guid>(type: "uuid", nullable: false),
                    DraftNumber = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    AddedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    AddedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GoverningBodyComments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_GoverningBodyComments_QuarterlyAssessments_AssessmentId",
                        column: x => x.AssessmentId,
                        principalTable: "QuarterlyAssessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PublicForumNotes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AssessmentId = table.Column<Guid>(type: "uuid", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Forum = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Link = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    AddedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublicForumNotes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_PublicForumNotes_QuarterlyAssessments_AssessmentId",
                        column: x => x.AssessmentId,
                        principalTable: "QuarterlyAssessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ReleaseDecisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    AssessmentId = table.Column<Guid>(type: "uuid", nullable: false),
                    VersionNumber = table.Column<int>(type: "integer", nullable: false),
                    Party = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    RefusalReason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    DecidedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    DecidedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ReleaseDecisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ReleaseDecisions_QuarterlyAssessments_AssessmentId",
                        column: x => x.AssessmentId,
                        principalTable: "QuarterlyAssessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ResponseAnswers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ResponseId = table.Column<Guid>(type: "uuid", nullable: false),
                    AssessmentId = table.Column<Guid>(type: "uuid", nullable: false),
                    Focus = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    IssueId = table.Column<Guid>(type: "uuid", nullable: true),
                    IssueTitle = table.Column<string>(type: "character varying(150)", maxLength: 150, nullable: true),
                    Position = table.Column<int>(type: "integer", nullable: false),
                    Verdict = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    Comment = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    PrintsDissent = table.Column<bool>(type: "boolean", nullable: false),
                    Reply = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    ReplyReason = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ResponseAnswers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ResponseAnswers_CcgResponses_ResponseId",
                        column: x => x.ResponseId,
                        principalTable: "CcgResponses",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ResponseAnswers_QuarterlyAssessments_AssessmentId",
                        column: x => x.AssessmentId,
                        principalTable: "QuarterlyAssessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FrozenContents",
                columns: table => new
                {
                    VersionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Json = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FrozenContents", x => x.VersionId);
                    table.ForeignKey(
                        name: "FK_FrozenContents_FrozenVersions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "FrozenVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "FrozenRenderings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    VersionId = table.Column<Guid>(type: "uuid", nullable: false),
                    MediaType = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Bytes = table.Column<byte[]>(type: "bytea", nullable: false),
                    Sha256 = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    MadeAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FrozenRenderings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_FrozenRenderings_FrozenVersions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "FrozenVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ReportItems_IsGoodPractice_AssessmentId",
                table: "ReportItems",
                columns: new[] { "IsGoodPractice", "AssessmentId" });

            migrationBuilder.CreateIndex(
                name: "IX_QuarterlyAssessments_PublishedVersion_Year_Quarter",
                table: "QuarterlyAssessments",
                columns: new[] { "PublishedVersion", "Year", "Quarter" });

            migrationBuilder.CreateIndex(
                name: "IX_CalendarAddresses_TokenHash",
                table: "CalendarAddresses",
                column: "TokenHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_CcgResponses_AssessmentId_DraftNumber",
                table: "CcgResponses",
                columns: new[] { "AssessmentId", "DraftNumber" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_FrozenRenderings_VersionId_MediaType",
                table: "FrozenRenderings",
                columns: new[] { "VersionId", "MediaType" });

            migrationBuilder.CreateIndex(
                name: "IX_FrozenVersions_RecordKind_RecordId_Number",
                table: "FrozenVersions",
                columns: new[] { "RecordKind", "RecordId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_GoverningBodyComments_AssessmentId_DraftNumber",
                table: "GoverningBodyComments",
                columns: new[] { "AssessmentId", "DraftNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_PublicForumNotes_AssessmentId_Date",
                table: "PublicForumNotes",
                columns: new[] { "AssessmentId", "Date" });

            migrationBuilder.CreateIndex(
                name: "IX_ReleaseDecisions_AssessmentId_VersionNumber",
                table: "ReleaseDecisions",
                columns: new[] { "AssessmentId", "VersionNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_ResponseAnswers_AssessmentId",
                table: "ResponseAnswers",
                column: "AssessmentId");

            migrationBuilder.CreateIndex(
                name: "IX_ResponseAnswers_ResponseId_Position",
                table: "ResponseAnswers",
                columns: new[] { "ResponseId", "Position" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CalendarAddresses");

            migrationBuilder.DropTable(
                name: "FrozenContents");

            migrationBuilder.DropTable(
                name: "FrozenRenderings");

            migrationBuilder.DropTable(
                name: "GoverningBodyComments");

            migrationBuilder.DropTable(
                name: "PublicForumNotes");

            migrationBuilder.DropTable(
                name: "ReleaseDecisions");

            migrationBuilder.DropTable(
                name: "ResponseAnswers");

            migrationBuilder.DropTable(
                name: "FrozenVersions");

            migrationBuilder.DropTable(
                name: "CcgResponses");

            migrationBuilder.DropIndex(
                name: "IX_ReportItems_IsGoodPractice_AssessmentId",
                table: "ReportItems");

            migrationBuilder.DropIndex(
                name: "IX_QuarterlyAssessments_PublishedVersion_Year_Quarter",
                table: "QuarterlyAssessments");

            migrationBuilder.DropColumn(
                name: "LastVersion",
                table: "QuarterlyAssessments");

            migrationBuilder.DropColumn(
                name: "PublishedVersion",
                table: "QuarterlyAssessments");
        }
    }
}
