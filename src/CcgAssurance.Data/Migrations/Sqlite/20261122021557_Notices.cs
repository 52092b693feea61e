using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CcgAssurance.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Notices : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Notices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    UserId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Organisation = table.Column<string>(type: "TEXT", maxLength: 3, nullable: false),
                    AssessmentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Task = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Occasion = table.Column<string>(type: "TEXT", maxLength: 150, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ReadAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Mail = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    MailFrom = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Notices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Notices_QuarterlyAssessments_AssessmentId",
                        column: x => x.AssessmentId,
                        principalTable: "QuarterlyAssessments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Notices_AssessmentId",
                table: "Notices",
                column: "AssessmentId");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_DueOn",
                table: "Notices",
                column: "DueOn");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_MadeAt",
                table: "Notices",
                column: "MadeAt");

            migrationBuilder.CreateIndex(
                name: "IX_Notices_Mail_MailFrom",
                table: "Notices",
                columns: new[] { "Mail", "MailFrom" });

            migrationBuilder.CreateIndex(
                name: "IX_Notices_UserId_Occasion",
                table: "Notices",
                columns: new[] { "UserId", "Occasion" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Notices_UserId_ReadAt_MadeAt",
                table: "Notices",
                columns: new[] { "UserId", "ReadAt", "MadeAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Notices");
        }
    }
}
