"""English words in classes. Longer than the usual file because it is a table: one class, one entry, no logic.

A word ending in `*` is a stem; words joined by `_` are a phrase, all of whose words get the class.
"""

from __future__ import annotations

CLASSES: dict[str, str] = {
    "you": "you yourself yourselves",
    "your": "your yours",
    "we": "we i",
    "us": "us me ourselves myself",
    "our": "our my ours",
    "team": """team teams staff crew everyone everybody office practice clinic hygienist hygienists dentist dentists doctor
        doctors physio physios therapist therapists orthodontist nurse nurses assistants assistant front_desk receptionist
        receptionists clinician clinicians providers provider colleagues folks gang desk surgery surgeon surgeons
        practitioner practitioners""",
    "place": """office practice clinic surgery centre center doors door place chair chairs studio location hands care
        family roof facility department practice""",
    "rel": """son sons daughter daughters mother mom mum mommy mummy dad father wife husband child kid kids children
        little_one little_ones little_man little_guy little_lady little_girl sister brother grandma grandmother grandpa
        grandfather grandson granddaughter grandchild parents parent baby boy boys girl girls partner spouse twins twin
        toddler teen teenager family niece nephew aunt uncle cousin mother_in_law loved_one loved_ones hubby fiance fiancee
        boyfriend girlfriend kiddo kiddos teens stepson stepdaughter siblings offspring grandkids infant""",
    "rel1": """son sons daughter daughters mother mom mum mommy mummy dad father wife husband child kid kids children
        little_one little_ones little_man little_guy little_lady little_girl sister brother grandma grandmother grandpa
        grandfather grandson granddaughter grandchild baby boy girl spouse twins toddler teenager niece nephew aunt uncle
        cousin loved_one hubby fiance boyfriend girlfriend kiddo kiddos stepson stepdaughter""",
    "visit": """visit visits visited visiting appointment appointments session sessions consultation consultations consult
        consults exam exams examination check_up check_ups check-up follow_up follow_ups booking bookings slot
        recall evaluation assessment reservation intake_form visitation screening house_call next_time last_time
        walk_in stay check_in""",
    "visit1": """visit visits appointment appointments session sessions consultation consultations consult consults exam
        exams examination check_up check_ups follow_up follow_ups evaluation assessment""",
    "treat": """treatment treatments procedure procedures operation surgery surgeries surgical implant* crown* veneer* filling
        fillings root_canal root_canals rootcanal extraction* wisdom_tooth wisdom_teeth whiten* bleaching brace braces
        invisalign aligner* retainer* denture* dentures bridge bridgework inlay* onlay* sealant* bonding scaling
        root_planing cleaning cleanings deep_clean polish prophylaxis fluoride graft* gum_graft bone_graft sinus_lift
        night_guard night_guards nightguard mouthguard mouth_guard splint* bite_guard x_ray x_rays radiograph* scan scans
        mri ultrasound ct_scan panoramic anesth* anaesth* sedat* nitrous laughing_gas numbing numbed numb injection*
        cortisone steroid_shot shot shots novocaine lidocaine dry_needling needling acupuncture cupping shockwave
        ultrasound_therapy taping kinesio manipulation adjustment adjustments mobilization mobilisation traction massage*
        rehab* physio_session physical_therapy physiotherapy therapy exercises exercise_plan stretches stretching
        gait_analysis orthotic* insole* cast brace crutches walker prosthe* joint_replacement knee_replacement hip_replacement
        replacement arthroscop* acl meniscus laminectomy stitches sutures suture biopsy biopsies vaccin* immunization*
        immunisation* jab jabs flu_shot booster blood_test blood_tests lab_results lab_work labs test_results biopsy_results
        colonoscop* endoscop* mammogram* pap_smear ecg ekg ultrasounds checkups spacer expander palate_expander headgear
        elastics rubber_bands bracket brackets archwire wires smile_makeover makeover full_mouth gum_surgery apicoectomy
        pulpotomy pulpectomy frenectomy gingivectomy crown_lengthening tooth_removal dental_work restoration* composite*
        amalgam temporary_crown hygiene_appointment treatment_plan care_plan plan_of_care diagnos* misdiagnos* prognosis
        botox filler fillers laser microneedling peel dermabrasion tms infusion dialysis chemo* radiotherapy catheter
        iv_drip hearing_aid* glasses lenses lasik cataract* pessary iud circumcis* hysterectom* appendectom* tonsillectom*
        c_section delivery_room birth epidural ivf counselling_sessions counseling_sessions counseling therapy_sessions
        emdr cbt detox dosage dose doses rehabilitation hydrotherapy pilates_sessions joint_injection epidural_injection
        nerve_block decompression chiropract* spinal_adjustment night_splint tens laser_therapy impressions mould molds
        mold moulds oral_surgery wisdoms extraction_site permanent_retainer clear_aligners""",
    "cond": """cavity cavities decay caries gum_disease gingivitis periodont* abscess* infection* infected toothache
        tooth_ache sensitivity tmj tmd clenching grinding bruxism malocclusion overbite underbite crossbite crowding
        crooked gap_teeth impacted cracked_tooth chipped fracture* fractured sprain* strain strained tendonitis tendinitis tendin*
        sciatica scoliosis arthritis bursitis fasciitis plantar_fasciitis frozen_shoulder rotator_cuff tennis_elbow
        herniated slipped_disc disc_bulge whiplash concussion vertigo migraine* headache* rash* eczema psoriasis acne mole
        moles melanoma cancer* tumour* tumor* diabet* hypertension blood_pressure cholesterol asthma allerg* anxiety
        depress* adhd autis* bipolar ptsd pregnan* miscarriage infertility menopaus* thyroid anemia anaemia celiac coeliac
        ibs crohn* stroke heart_attack pneumonia covid flu hepatitis hiv std uti incontinence insomnia apnea apnoea snoring
        swelling swollen bruis* bleeding scar scars wound wounds stiffness stiff soreness sore numbness tingling ache
        aches aching inflammation inflamed limp limping blister* ulcer* cyst cysts lesion* hernia* gout lupus fibromyalgia
        osteopor* osteoarth* dislocat* torn_ligament torn tear_in pinched_nerve nerve_pain dental_anxiety phobia
        condition symptom symptoms illness disease ailment injury injuries injured flare_up flareup pain pains discomfort relapse
        dry_socket complication complications side_effect side_effects allergic_reaction medical_history health_history
        post_op bite_issue misaligned tooth_pain back_pain knee_pain neck_pain addiction overdose drug_seeking drug_seeker""",
    "soft": """headache pain pains discomfort condition sensitivity bleeding swelling infection anxiety sore injury injuries illness
        disease symptoms symptom plan mole bridge polish exercises massage scan cast shot shots shot delivery filler stay peel
        glasses birth replacement restoration plans crowding crown laser bonding exercise stroke numb therapy cleaning""",
    "body": """tooth teeth molar molars premolar incisor* canine gum gums jaw jaws jawbone lip tongue palate enamel root roots
        nerve knee knees hip hips ankle ankles elbow elbows wrist wrists spine spinal vertebra* hamstring* quad quads calf
        calves achilles tendon* ligament* muscle muscles shoulder shoulders lumbar pelvi* thigh thighs toe toes finger
        fingers thumb rib ribs groin bladder bowel kidney* liver lung lungs prostate uterus ovar* breast colon gallbladder
        throat sinus sinuses tonsil* scalp hairline eardrum retina bite airway joints joint 🦷 🦴 🦵 🦶 💉 🩹 💊 🩺 🩸 🦿 🫀 🫁""",
    "ambody": """back neck head heart foot feet leg legs arm arms hand hands eye eyes ear ears nose mouth face skin stomach
        belly chest hair posture smile smiles grin mind voice brain nails vision hearing sleep""",
    "med": """medication* medicine* meds antibiotic* painkiller* ibuprofen amoxicillin opioid* oxycodone vicodin prescription*
        prescribed tablet tablets pill pills inhaler insulin antidepressant* ssri cream ointment eczema_cream dosage
        adderall xanax steroids steroid statin* blood_thinner* paracetamol tylenol advil penicillin""",
    "outcome": """better healed heal heals healing recover recovers recovered recovery recovering relief relieved pain_free
        painless results result mobility progress progressing improved improvement straight straighter whiter brighter
        stronger back_on_your_feet on_the_mend mend cured mobile walking running jogging sleeping transformation
        transformed confident confidence smiling chewing eating flexibility flexible range_of_motion limber symptom_free""",
    "smile": "smile smiles smiling grin pearly_whites chompers bite",
    "gorgeous": """beautiful gorgeous stunning amazing radiant lovely fabulous fantastic perfect great dazzling bright brighter
        healthy healthier new straight sparkling happy glowing wonderful whiter white confident winning brilliant""",
    "money": """bill bills billed billing invoice* charge charges charged fee fees refund* reimburse* balance copay* co_pay
        co_pays deductible* insurance insurer* coverage claim claims payment* paid pay account deposit* discount* credited
        credit cost costs price statement* estimate* quote* owed owe owes overdue collections coinsurance out_of_pocket
        financing payment_plan instalment* installment* waive waived waiving ledger benefits money overcharge* prepaid
        eob medicaid medicare no_show_fee cancellation_fee""",
    "hardmoney": """bill bills invoice* charge charges charged billed refund* reimburse* balance copay* co_pay co_pays
        deductible* insurance insurer coverage claim claims payment* account deposit* statement* estimate* quote* payment_plan
        ledger eob fee fees no_show_fee cancellation_fee instalment* installment* money bank card""",
    "record": """record records file files chart charts notes system systems database schedule schedules log logs books
        bookings register list lists roster documentation paperwork archive* calendar ledger phone_log data footage camera
        cameras cctv recordings recording sign_in_sheet patient_list patient_base diary software""",
    "day": """monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
        sundays yesterday last_week last_month last_year last_night
        other_day the_other_day last_weekend last_summer last_winter last_spring last_fall january february march_ april june
        july august september october november december easter christmas new_year thanksgiving
        days_ago weeks_ago months_ago years_ago""",
    "month": "january february april june july august september october november december jan feb apr jun jul aug sep sept oct nov dec march may",
    "season": "spring summer fall autumn winter",
    "dur": "day days week weeks month months year years decade decades weekly monthly half_year fortnight generations",
    "insurer": """insurance insurer insurers delta aetna cigna humana metlife medicaid medicare guardian anthem bcbs blue_cross
        united_healthcare uhc tricare hmo ppo kaiser ameritas principal_plan payer""",
    "title": "dr dra doctor doctora nurse hygienist therapist surgeon dentist orthodontist physio",
    "glad": """glad happy pleased delighted thrilled love loved lovely wonderful great fantastic awesome nice good stoked excited
        overjoyed ecstatic joy joyful proud honored honoured honor honour privilege pleasure amazing fab tickled elated chuffed
        yay hooray woohoo congrats congratulations bravo super beautiful brilliant excellent fun delight""",
    "sorry": """sorry apologize apologise apologies apology regret regrets sad saddened saddens unfortunate unfortunately shame
        upset dismayed disappointed disheartening concerned concerning worries pity troubled hate hated""",
    "hope": "hope hopes hoping hopefully wish wishing wishes fingers_crossed pray praying",
    "thank": """thank thanks thankful grateful appreciate appreciates appreciated appreciation appreciative gratitude cheers
        blessed kudos""",
    "general": """anyone anybody everyone everybody every each any all nobody no_one people persons individuals individual those
        whoever somebody someone others visitors public families guests our_patients patients_are clients customers
        general generally always never community who anything person""",
    "policy": """policy policies aim aims aiming strive strives goal goals standard standards mission commit committed
        commitment practice_is protocol protocols value values try tries believe promise priority expect expected values
        intend ideal offer offers provide provides accept accepts available services open""",
    "privacy": """privacy confidential confidentiality hipaa private laws law regulations privately rules""",
    "offer": """offer offers provide provides perform performs accept accepts takes available services service start starts
        include includes including carry handle treat treats specialise specialize specialises takes last lasts cost costs
        range ranges depends depend usually typically generally recommend recommended""",
    "plat": """review reviews post posts comment comments rating ratings star stars feedback words write_up testimonial
        testimonials message posting remark remarks statement what_you_wrote thread""",
    "plat1": """review reviews post posts comment comments rating ratings star stars feedback write_up testimonial testimonials
        posting remark remarks score scores recommendation google yelp facebook 1_star one_star words facebook_post tweet
        complaint statement""",
    "past": """was were went had did got came saw made took gave felt found left told said knew kept brought chose met put
        began wrote sent ran sat stood held heard thought bought taught paid lost won spent built drove ate been done gone
        seen taken given chosen known shown turned worked looked helped fixed treated cared placed removed pulled fitted
        performed diagnosed arrived cancelled canceled missed refused agreed signed asked called explained showed needed wanted
        received completed finished started healed recovered improved patched""",
    "carev": """treat treating treated serve serving served care caring cared look_after looking_after looked_after take_care
        taking_care took_care taken_care see seeing seen saw meet meeting met welcome welcoming welcomed host hosting
        hosted pamper pampering pampered spoil spoiling spoiled accompany support supporting supported guide guiding guided
        treated_you get_you getting_you got_you fix fixing fixed have having had help helping helped tend attend attending
        attended examine examined keep keeping kept make making made give giving gave bring bringing brought""",
    "patient": "patient patients client clients customer customers case cases member members regular regulars guest guests patron patrons",
    "loyal": """loyal longtime long_time long_standing longstanding valued favorite favourite returning existing wonderful
        regular dear special new great amazing fantastic awesome lovely good best kind happy sweet such dedicated brave
        perfect faithful treasured cherished beloved former current difficult rude noncompliant model star delightful""",
    "return": """back again return returning return_visit soon""",
    "choose": """choose choosing chose chosen pick picked picking select selecting selected trust trusting trusted entrust*
        rely relied visiting visit visited coming came stopping_by stopped_by dropping_by popping_in dropping_in using used
        joining joined letting let allow* giving gave preferring prefer preferred recommend* refer* stuck_with sticking_with
        sticking stuck counting_on picking_us bringing brought sending sent put putting placed placing booking booked""",
    "trust": "trust trusting trusted entrust* confidence faith loyalty business custom patronage continued_support",
    "neg": "not never no nothing none neither nor cannot without unable nobody",
    "legal": """lawsuit lawsuits lawyer lawyers attorney attorneys sue sued suing legal court defam* libel* slander* solicitor
        solicitors cease_and_desist litigation prosecut* police sheriff legally damages injunction""",
    "remove": """remove removing removed delete deleting deleted take_down taking_down taken_down edit editing edited update
        updating updated change changing changed revise revising revised amend amending amended raise raising raised bump
        bumping upgrade upgrading upgraded reconsider* retract* withdraw* rethink erase erasing modify modifying adjust
        adjusting reword rewrite correct correcting redo pull improve improving increase increasing revisit revisiting
        rescind undo hide alter taking_it_down take_it_down take_this_down take_that_down scrub tweak reassess""",
    "gift": """gift gifts voucher vouchers coupon* discount* free complimentary gift_card gift_cards freebie freebies rebate*
        raffle prize* reward* entered drawing percent off credit mug mugs swag treat_on_us on_the_house on_us giveaway
        cash cashback waive waiving refund refunding bonus percent_off starbucks amazon_card whitening_kit goodie goody""",
    "gladly": "thrilled delighted glad happy touched pleased proud tickled grateful beaming smiling love loves loved",
    "phoney": "call ring phone telephone dial email e-mail mail write message contact reach text",
}
